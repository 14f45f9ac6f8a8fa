import { parentOf } from '../language/resolve.js';
import { names, sectionNames } from './names.js';

/** A page, or a piece of one that has a shadow root around it. */
export type Root = Document | ShadowRoot;

const isOfOurs = ({ localName }: Element) => names.includes(localName);

/**
 * The elements of a page in the order of its HTML, also those in open shadow roots. What our own
 * sections render is not the page's.
 */
export function elementsOf(root: Root): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot && !isOfOurs(element) ? elementsOf(element.shadowRoot) : []),
  ]);
}

/** The elements of ours in a page. */
export const oursIn = (root: Root): Element[] => elementsOf(root).filter(isOfOurs);

/** The sections and switches of a page. */
export const sectionsIn = (root: Root): Element[] =>
  elementsOf(root).filter(({ localName }) => sectionNames.includes(localName));

/** The nearest section around an element, also through slots and out of shadow roots. */
export function sectionAround(element: Element): Element | undefined {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (sectionNames.includes((node as Partial<Element>).localName ?? '')) {
      return node as Element;
    }
  }
  return undefined;
}
