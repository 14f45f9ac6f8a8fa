import { parentOf } from '../language/resolve.js';
import { names, sectionNames } from './names.js';

/** A page, or a shadow root in one. */
export type Root = Document | ShadowRoot;

const isOfOurs = ({ localName }: Element) => names.includes(localName);

/**
 * The elements of a page in the order of its HTML, including those in open shadow roots, but not what
 * our own sections render.
 */
export function elementsOf(root: Root): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot && !isOfOurs(element) ? elementsOf(element.shadowRoot) : []),
  ]);
}

/** The elements of ours in a page. */
export const oursIn = (root: Root): Element[] => elementsOf(root).filter(isOfOurs);

/** The sections and language switches of a page. */
export const sectionsIn = (root: Root): Element[] =>
  elementsOf(root).filter(({ localName }) => sectionNames.includes(localName));

/** The nearest section around an element, across slots and shadow roots. */
export function sectionAround(element: Element): Element | undefined {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (sectionNames.includes((node as Partial<Element>).localName ?? '')) {
      return node as Element;
    }
  }
  return undefined;
}
