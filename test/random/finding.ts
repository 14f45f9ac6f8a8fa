/** How an action finds what it is done to. */
import { everything, sectionTags, switchTag, type Page, type Part } from './model.js';

/** What an action did, in words, and what it touched: the elements there may render for that alone. */
export interface Done {
  words: string;
  touched?: readonly Part[];
}

/** Two numbers say where something is done, one says what; nothing is said if there is nowhere to do it. */
export type Run = (page: Page, one: number, other: number, what: number) => Done | undefined;

export const isSection = ({ tag }: Part): boolean => sectionTags.includes(tag);
export const isSwitch = ({ tag }: Part): boolean => tag === switchTag;
export const isElement = ({ tag }: Part): boolean => !tag.startsWith('#');
export const canHold = ({ tag }: Part): boolean =>
  ['div', 'slot', '#root', '#fragment'].includes(tag);

/** Whether a part may be moved: neither the page itself nor a section's own content. */
export const isFree = (part: Part): boolean =>
  isElement(part) && !!part.parent && canHold(part.parent);

export const pick = <Item>(items: readonly Item[], number: number): Item =>
  items[number % items.length]!;

export const allParts = (page: Page): Part[] => [
  ...everything(page.html),
  ...everything(page.fragment),
];

/** One of the parts that something can be done with, if there is any. */
export function find(page: Page, number: number, fits: (part: Part) => boolean): Part | undefined {
  const found = allParts(page).filter(fits);
  return found.length ? pick(found, number) : undefined;
}

export function setAttribute(
  page: Page,
  part: Part | undefined,
  name: string,
  value: string | null,
): Done | undefined {
  if (!part) return undefined;
  page.set(part, name, value);
  const words = `${part.key}: ${value === null ? `no ${name}` : `${name}="${value}"`}`;
  return { words, touched: [part] };
}

/** Gives an attribute one of some values, or takes it away. */
export const attribute =
  (name: string, fits: (part: Part) => boolean, values: readonly (string | null)[]): Run =>
  (page, one, _, what) =>
    setAttribute(page, find(page, one, fits), name, pick(values, what));
