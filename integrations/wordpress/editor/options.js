/** What an author can choose, and its names in a block and on a tag. */
import { decodeEntities } from '@wordpress/html-entities';

export const sections = ['lang-switch', 'hero', 'about', 'pillars', 'timeline', 'impact-list'];

/** The tag and the attribute of a city's own entries, by the section that shows them. */
export const entryTags = {
  timeline: { tag: 'iclei-milestone', label: 'year' },
  'impact-list': { tag: 'iclei-impact', label: 'value' },
};

/** The block's attributes that are attributes of the tag, by section. */
const own = {
  pillars: ['workHref', 'agendasHref', 'activitiesHref'],
  timeline: ['name', 'order'],
  'impact-list': ['name', 'noFigures'],
  'lang-switch': ['for', 'label', 'names', 'persist'],
};

/** The block's attributes that are elements between the tags. */
export const slots = ['heading', 'introduction'];

/** The values of a block that has not been changed. */
const defaults = { headingLevel: 2, order: 'oldest-first' };

export const hasHeading = (section) => section !== 'lang-switch';

/** The names of the block's attributes, without entries and slots. */
export const namesOf = (section) => [
  'anchor',
  'lang',
  ...(hasHeading(section) ? ['headingLevel'] : []),
  ...(own[section] ?? []),
];

/** `headingLevel` is `heading-level` on the tag. */
export const tagName = (name) =>
  name === 'anchor' ? 'id' : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A text as its author typed it. WordPress saves some characters as entities. */
export const typed = (value) => decodeEntities(String(value ?? ''));

/**
 * The attributes of the tag.
 *
 * @param attributes the block's.
 * @returns {{ [name: string]: string | true }} without those at their default.
 */
export const tagAttributes = (section, attributes) =>
  Object.fromEntries(
    namesOf(section)
      .filter((name) => attributes[name] && attributes[name] !== defaults[name])
      .map((name) => [tagName(name), attributes[name] === true ? true : typed(attributes[name])]),
  );

/** The city's own entries of a block, as typed. */
export const entriesOf = (section, { entries = [] }) => {
  const { label } = entryTags[section] ?? {};
  return label
    ? entries.map((entry) => ({ label: typed(entry[label]), text: typed(entry.text) }))
    : [];
};

/**
 * The attributes of a block.
 *
 * @param {(name: string) => string | boolean | undefined} read gives an attribute of the tag.
 * @param {{ [slot: string]: string }} texts those of the slots.
 * @param {{ label: string, text: string }[]} entries
 */
export function blockAttributes(section, read, texts, entries) {
  const attributes = {};
  for (const name of namesOf(section)) {
    const value = read(tagName(name));
    if (['noFigures', 'names', 'persist'].includes(name)) {
      attributes[name] = value !== undefined && value !== false;
    } else if (name === 'headingLevel') {
      const level = Number(value);
      attributes[name] = level >= 1 && level <= 6 ? level : 2;
    } else if (value) {
      attributes[name] = typed(value);
    }
  }
  for (const slot of hasHeading(section) ? slots : []) {
    if (texts[slot]) attributes[slot] = texts[slot];
  }
  const { label } = entryTags[section] ?? {};
  if (label) {
    attributes.entries = entries.map((entry) => ({ [label]: entry.label, text: entry.text }));
  }
  return attributes;
}
