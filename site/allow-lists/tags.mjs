/** The tags and attributes that an editor or a filter has to allow, so that what the builder gives stays as it is. */
import { readFileSync } from 'node:fs';

const entries = ['iclei-impact', 'iclei-milestone'];

/** Whether a tag is a city's own entry, which an editor may put into a paragraph. */
export const isEntry = (tag) => entries.includes(tag);

/** What the builder or a city writes into our tags, besides their own attributes. */
const common = (tag) => (isEntry(tag) ? ['dir', 'lang'] : ['lang']);

/** The attributes of each of our tags, from the manifest: `{ 'iclei-hero': ['heading-level', …], … }`. */
export function ourTags() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return Object.fromEntries(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes = [] }) => [
        tagName,
        [...new Set([...common(tagName), ...attributes.map(({ name }) => name)])].sort(),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Our attributes whose values are addresses, which a filter has to check. */
export const addresses = () =>
  [...new Set(Object.values(ourTags()).flat())].filter((name) => name.endsWith('-href'));

/**
 * The attributes that HTML's own tags have in what the builder gives, or around a city's own content. `data-iclei` marks
 * the words for a page without a script, which give way to the section.
 */
export const htmlTags = {
  a: ['hreflang', 'slot'],
  div: ['data-iclei', 'dir', 'lang'],
  figure: ['slot'],
  p: ['data-iclei', 'dir', 'slot'],
  span: ['dir', 'slot'],
  strong: ['data-iclei'],
};
