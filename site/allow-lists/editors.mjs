/** The settings of editors that keep our tags, as modules in JavaScript. */
import { htmlTags, isEntry, ourTags } from './tags.mjs';

const all = () => Object.entries({ ...ourTags(), ...htmlTags });

/** What TinyMCE allows in HTML's own tags besides: a rule replaces what it has. */
const usual = ['class', 'id', 'style', 'title'];
const usualOf = { a: ['href', 'rel', 'target'] };

/** The settings of TinyMCE. */
export function tinymce() {
  const rules = all().map(([tag, attributes]) => {
    const kept = tag in htmlTags ? [...usual, ...(usualOf[tag] ?? [])] : [];
    return `${tag}[${[...kept, ...attributes].join('|')}]`;
  });
  const lines = (texts) => texts.map((text) => `\n'${text}',`).join('');
  // A tag with ~ may be in a paragraph.
  const names = Object.keys(ourTags()).map((name) => (isEntry(name) ? `~${name}` : name));
  return `export const settings = {
    custom_elements: [${lines(names)}].join(','),
    extended_valid_elements: [${lines(rules)}].join(','),
  };`;
}

/** The settings of CKEditor 5 with General HTML Support. */
export function ckeditor() {
  const allow = all().map(([name, attributes]) => ({
    name,
    attributes,
    // The colours from the builder.
    ...(name === 'div' && { styles: true }),
  }));
  return `
export const settings = {
  htmlSupport: {
    allow: [
      // Without this it knows no tag with a hyphen.
      { name: '$customElement' },
      ${allow.map((rule) => JSON.stringify(rule)).join(',\n')}
    ],
  },
};`;
}
