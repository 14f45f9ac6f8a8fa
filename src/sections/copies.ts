import { isOurs } from './content.js';

/** Copies of the entries of a section, each with the HTML that it was made from. */
export type Copies = WeakMap<Element, { readonly html: string; readonly nodes: readonly Node[] }>;

function copyNode(original: Node): Node {
  const copy = original.cloneNode();
  if (copy instanceof HTMLImageElement && !copy.hasAttribute('loading')) {
    // It may be far below the fold; the page can set `loading` itself.
    copy.loading = 'lazy';
  }
  copyNodes(original).forEach((child) => copy.appendChild(child));
  return copy;
}

const copyNodes = (original: Node): Node[] =>
  // Nested entries have places of their own.
  [...original.childNodes].filter((node) => !isOurs(node)).map(copyNode);

/** A copy of the entry's content: the same nodes until the entry changes. */
export function copyOf(entry: Element, copies: Copies): readonly Node[] {
  // eslint-disable-next-line no-restricted-syntax -- It is compared, and never becomes markup.
  const html = entry.innerHTML;
  let copy = copies.get(entry);
  if (copy?.html !== html) {
    copies.set(entry, (copy = { html, nodes: copyNodes(entry) }));
  }
  return copy.nodes;
}

const placeOfCopy = '[data-entry]';

/**
 * The links and buttons in an entry or in the place of its copy, except those in a nested entry or
 * section, which is not part of the copy.
 */
const stopsIn = (place: Element): Element[] =>
  [...place.children].flatMap((child) =>
    isOurs(child) ? [] : child.matches('a,button') ? [child] : stopsIn(child),
  );

/**
 * Passes a click on a copied link or button to the original, so that the page's own listeners receive it.
 *
 * @param entries those of the section. Their copies are numbered in the same order.
 */
export function actInPage(event: Event, entries: readonly Element[]): void {
  const copy = (event.target as Element).closest('a,button');
  const place = copy?.closest<HTMLElement>(placeOfCopy);
  const entry = entries.at(Number(place?.dataset.entry));
  const original = copy && place && entry && stopsIn(entry)[stopsIn(place).indexOf(copy)];
  if (original) {
    event.preventDefault();
    event.stopPropagation();
    original.dispatchEvent(new MouseEvent(event.type, event));
  }
}
