/** Registers what the editor does with the blocks. Their names, attributes and titles come from PHP. */
import { registerBlockType } from '@wordpress/blocks';
import { RawHTML } from '@wordpress/element';
import { Edit } from './edit.jsx';
import { sections } from './options.js';
import { transformsOf } from './transforms.js';

/** The words are saved as plain HTML, which the page shows once the plugin has been removed. */
const save = ({ attributes: { fallback } }) => (fallback ? <RawHTML>{fallback}</RawHTML> : null);

for (const section of sections) {
  registerBlockType(`iclei/${section}`, {
    edit: (props) => <Edit section={section} {...props} />,
    save,
    transforms: transformsOf(section),
  });
}
