/** A block in the editor: its sidebar and its preview. */
import { store as blockEditor, useBlockProps } from '@wordpress/block-editor';
import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { Controls } from './controls.jsx';
import { fallbackOf, normalized } from './fallback.js';
import { Preview } from './preview.jsx';

export function Edit({ section, attributes, setAttributes }) {
  const { __unstableMarkNextChangeAsNotPersistent: joinLastChange } = useDispatch(blockEditor);
  const fallback = fallbackOf(section, attributes);
  useEffect(() => {
    if (normalized(fallback) !== normalized(attributes.fallback ?? '')) {
      // So that "Undo" takes back the author's change and this one together.
      joinLastChange?.();
      setAttributes({ fallback });
    }
  }, [fallback, attributes.fallback]);
  return (
    <div {...useBlockProps()}>
      <Controls section={section} attributes={attributes} setAttributes={setAttributes} />
      <Preview section={section} attributes={attributes} />
    </div>
  );
}
