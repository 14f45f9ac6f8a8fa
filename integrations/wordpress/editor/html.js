/** A section as the tag that pages without WordPress use. */
import { blockAttributes, entriesOf, entryTags, slots, tagAttributes, typed } from './options.js';

const escape = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const attributesHtml = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

/** The tag of a block, with the city's own words in it. */
export function htmlOf(section, attributes) {
  const { tag, label } = entryTags[section] ?? {};
  const children = [
    ...slots
      .filter((slot) => attributes[slot])
      .map((slot) => `<span slot="${slot}">${escape(typed(attributes[slot]))}</span>`),
    ...entriesOf(section, attributes).map(
      (entry) =>
        `<${tag}${attributesHtml({ [label]: entry.label })}>${escape(entry.text)}</${tag}>`,
    ),
  ];
  const inside =
    children.map((child) => `\n  ${child}`).join('') + (children.length > 0 ? '\n' : '');
  return `<iclei-${section}${attributesHtml(tagAttributes(section, attributes))}>${inside}</iclei-${section}>`;
}

/** The attributes of the block for a tag. */
export function attributesOfElement(section, element) {
  const { tag, label } = entryTags[section] ?? {};
  const textOf = (node) => node.textContent.replaceAll(/\s+/g, ' ').trim();
  const texts = Object.fromEntries(
    slots.flatMap((slot) => {
      const found = element.querySelector(`[slot="${slot}"]`);
      return found ? [[slot, textOf(found)]] : [];
    }),
  );
  const entries = tag
    ? [...element.querySelectorAll(tag)].map((entry) => ({
        label: entry.getAttribute(label) ?? '',
        text: textOf(entry),
      }))
    : [];
  return blockAttributes(
    section,
    (name) => element.getAttribute(name) ?? undefined,
    texts,
    entries,
  );
}

/** The element of a section in HTML, if there is nothing else in it. */
export function elementIn(section, html) {
  const { body } = document.implementation.createHTMLDocument('');
  body.innerHTML = html;
  const [element] = body.children;
  const isAlone = body.textContent.trim() === (element?.textContent.trim() ?? '');
  return body.children.length === 1 && isAlone && element.localName === `iclei-${section}`
    ? element
    : undefined;
}
