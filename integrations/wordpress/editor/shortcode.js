/** A section as the shortcode that the classic editor uses. */
import { next } from '@wordpress/shortcode';
import { blockAttributes, entriesOf, entryTags, slots, tagAttributes, typed } from './options.js';

/** What would end an attribute or a shortcode. PHP reads entities. */
const escape = (text) =>
  text.replaceAll(/[&<>"'[\]]/g, (character) => `&#${character.charCodeAt(0)};`);

const attributesText = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** The shortcode of a block. */
export function shortcodeOf(section, attributes) {
  const { tag, label } = entryTags[section] ?? {};
  const texts = slots.flatMap((slot) =>
    attributes[slot] ? [[slot, typed(attributes[slot])]] : [],
  );
  const all = { section, ...Object.fromEntries(texts), ...tagAttributes(section, attributes) };
  const entries = entriesOf(section, attributes).map(
    (entry) =>
      `[${tag}${attributesText({ [label]: entry.label })}]${escape(entry.text)}[/${tag}]\n`,
  );
  const start = `[iclei${attributesText(all)}]`;
  return entries.length > 0 ? `${start}\n${entries.join('')}[/iclei]` : start;
}

/** The section that a shortcode shows. */
export const sectionOf = ({ named }) => named.section;

/** The attributes of the block for a shortcode. */
export function attributesOfShortcode(section, { named, numeric }, content = '') {
  const flags = numeric.map((name) => name.toLowerCase());
  const read = (name) => named[name] ?? (flags.includes(name) ? true : undefined);
  const texts = Object.fromEntries(slots.map((slot) => [slot, typed(named[slot])]));
  return blockAttributes(section, read, texts, [...entriesIn(section, content)]);
}

function* entriesIn(section, content) {
  const { tag, label } = entryTags[section] ?? {};
  let found = tag && next(tag, content);
  while (found) {
    const { shortcode, index } = found;
    const text = shortcode.content?.replaceAll(/<[^>]*>/g, '').trim();
    yield { label: typed(shortcode.attrs.named[label]), text: typed(text) };
    found = next(tag, content, index + 1);
  }
}

/** The shortcode in a text, if there is nothing else in it. */
export function shortcodeIn(section, text = '') {
  const found = next('iclei', text);
  const isAlone = found && found.content.trim() === text.trim();
  return isAlone && sectionOf(found.shortcode.attrs) === section ? found.shortcode : undefined;
}
