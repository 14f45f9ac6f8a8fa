/** The real section in the editor, in the language of the post. */
import { Disabled } from '@wordpress/components';
import { createElement, useEffect, useRef } from '@wordpress/element';
import { language, script } from './data.js';
import { entriesOf, entryTags, slots, tagAttributes, typed } from './options.js';

const id = 'iclei-elements-preview';

/** Loads the bundle into a document: that of the page, or of the frame that the editor shows posts in. */
function loadInto(page) {
  if (page.getElementById(id) || page.defaultView?.customElements.get('iclei-hero')) return;
  const element = page.createElement('script');
  element.id = id;
  element.src = script;
  page.head.append(element);
}

export function Preview({ section, attributes }) {
  const ref = useRef();
  useEffect(() => loadInto(ref.current.ownerDocument), []);
  const { tag, label } = entryTags[section] ?? {};
  const own = Object.fromEntries(
    Object.entries(tagAttributes(section, attributes))
      .filter(([name]) => name !== 'id')
      .map(([name, value]) => [name, value === true ? '' : value]),
  );
  return (
    <Disabled>
      <div ref={ref} className="iclei-elements-preview">
        {createElement(
          `iclei-${section}`,
          { lang: language, ...own },
          ...slots
            .filter((slot) => attributes[slot])
            .map((slot) => <span slot={slot}>{typed(attributes[slot])}</span>),
          ...entriesOf(section, attributes).map((entry) =>
            createElement(tag, { [label]: entry.label || undefined }, entry.text),
          ),
        )}
      </div>
    </Disabled>
  );
}
