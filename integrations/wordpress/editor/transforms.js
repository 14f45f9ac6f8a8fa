/** How a section becomes another block, and the other way round. */
import { createBlock, getBlockType } from '@wordpress/blocks';
import { attributesOfElement, elementIn, htmlOf } from './html.js';
import { entryTags, namesOf, slots, tagName } from './options.js';
import { attributesOfShortcode, sectionOf, shortcodeIn, shortcodeOf } from './shortcode.js';

/** The shape of a tag, without which WordPress would remove it from what an author pastes. */
const schemaOf = (section) => {
  const { tag, label } = entryTags[section] ?? {};
  const text = { '#text': {} };
  const entry = tag ? { [tag]: { attributes: [label], children: text } } : {};
  return {
    [`iclei-${section}`]: {
      attributes: namesOf(section).map(tagName),
      children: { ...text, ...entry, span: { attributes: ['slot'], children: text } },
    },
  };
};

/** The block's attributes, each of which WordPress reads from a shortcode by itself. */
const fromShortcode = (section) => {
  const read = (name) => ({
    shortcode: (attributes, { shortcode }) =>
      attributesOfShortcode(section, attributes, shortcode.content)[name],
  });
  const names = [...namesOf(section), ...slots, ...(entryTags[section] ? ['entries'] : [])];
  return Object.fromEntries(
    names
      .map((name) => [name, getBlockType(`iclei/${section}`)?.attributes[name]])
      .filter(([, schema]) => schema)
      .map(([name, schema]) => [name, { type: schema.type, ...read(name) }]),
  );
};

export const transformsOf = (section) => {
  const name = `iclei/${section}`;
  return {
    from: [
      {
        type: 'shortcode',
        tag: 'iclei',
        isMatch: (attributes) => sectionOf(attributes) === section,
        // The block's attributes are known once it has been registered.
        get attributes() {
          return fromShortcode(section);
        },
      },
      {
        type: 'raw',
        isMatch: ({ localName }) => localName === `iclei-${section}`,
        schema: schemaOf(section),
        transform: (element) => createBlock(name, attributesOfElement(section, element)),
      },
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({ text }) => shortcodeIn(section, text) !== undefined,
        transform: ({ text }) => {
          const { attrs, content } = shortcodeIn(section, text);
          return createBlock(name, attributesOfShortcode(section, attrs, content));
        },
      },
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: ({ content }) => elementIn(section, content) !== undefined,
        transform: ({ content }) =>
          createBlock(name, attributesOfElement(section, elementIn(section, content))),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        transform: (attributes) =>
          createBlock('core/shortcode', { text: shortcodeOf(section, attributes) }),
      },
      {
        type: 'block',
        blocks: ['core/html'],
        transform: (attributes) =>
          createBlock('core/html', { content: htmlOf(section, attributes) }),
      },
    ],
  };
};
