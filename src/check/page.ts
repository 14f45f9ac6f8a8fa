import { parentOf } from '../language/resolve.js';
import { nameOf } from '../sections/content.js';
import { sectionFor } from './elements.js';
import { names, sectionNames } from './names.js';

/** A page, or a shadow root in one. */
export type Root = Document | ShadowRoot;

const isOfOurs = (element: Element) => names.includes(nameOf(element));

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

/** Our elements in a page. */
export const oursIn = (root: Root): Element[] => elementsOf(root).filter(isOfOurs);

/** The sections and language switches of a page. */
export const sectionsIn = (root: Root): Element[] =>
  elementsOf(root).filter((element) => sectionNames.includes(nameOf(element)));

/** The tag, on this page, of the section that shows an entry: an application may have renamed it. */
export function sectionTagFor(entry: Element): string {
  const name = sectionFor(nameOf(entry));
  const sections = sectionsIn(entry.getRootNode() as Root);
  return sections.find((section) => nameOf(section) === name)?.localName ?? name;
}

/** The nearest section around an element, across slots and shadow roots. */
export function sectionAround(element: Element): Element | undefined {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (sectionNames.includes(nameOf(node as Element))) {
      return node as Element;
    }
  }
  return undefined;
}
