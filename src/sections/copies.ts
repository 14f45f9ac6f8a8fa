import { isOurs } from './content.js';

/** Copies of the entries of a section, each with the HTML that it was made of. */
export type Copies = WeakMap<Element, { readonly html: string; readonly nodes: readonly Node[] }>;

/** What a copy was made of. */
const originals = new WeakMap<Node, Node>();

function copyNode(original: Node): Node {
  const copy = original.cloneNode();
  originals.set(copy, original);
  copyNodes(original).forEach((child) => copy.appendChild(child));
  return copy;
}

const copyNodes = (original: Node): Node[] =>
  // Entries inside of an entry have places of their own.
  [...original.childNodes].filter((node) => !isOurs(node)).map(copyNode);

/** The content of an entry once more: the same nodes until the entry changes. */
export function copyOf(entry: Element, copies: Copies): readonly Node[] {
  // eslint-disable-next-line no-restricted-syntax -- It is compared, and never becomes markup.
  const html = entry.innerHTML;
  let copy = copies.get(entry);
  if (copy?.html !== html) {
    copies.set(entry, (copy = { html, nodes: copyNodes(entry) }));
  }
  return copy.nodes;
}

/** Lets the link or button in the page act in the place of its copy, for the page's own listeners. */
export function actInPage(event: MouseEvent): void {
  const copy = (event.target as Element).closest('a,button');
  const original = copy && originals.get(copy);
  if (original) {
    event.preventDefault();
    event.stopPropagation();
    original.dispatchEvent(new MouseEvent(event.type, event));
  }
}
