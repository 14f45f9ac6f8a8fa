import { matchLocale, type Match } from './match.js';
import { sourceLocale, type Locale } from './locales.js';

/**
 * Where a choice is kept at the node that it is for. All copies of this code that a page has loaded
 * read and write the same, so that a second one's `setLocale` works on the elements of the first.
 */
const choice = Symbol.for('iclei-choice');

interface Chosen {
  [choice]?: Locale;
}

/** None on a server. */
export const page: (Document & Chosen) | undefined = globalThis.document;

/** A `lang` attribute and what it leads to. */
export interface Declaration {
  /** The element that has the attribute. */
  readonly element: Element;
  readonly tag: string;
  readonly match: Match;
}

/** Chooses a language for everything at or inside `region`, or for the whole page without one. */
export function choose(locale: Locale, region: Node & Chosen = document): void {
  region[choice] = locale;
}

/** The node around a node as a visitor sees it: through slots and out of shadow roots. */
export function parentOf(node: Node): Node | null {
  const { assignedSlot, parentNode, host } = node as Partial<Element & ShadowRoot>;
  return assignedSlot ?? parentNode ?? host ?? null;
}

/** The `lang` of the element itself, if it has one. */
export function ownDeclaration(element: Element): Declaration | undefined {
  const tag = element.getAttribute('lang');
  return tag === null ? undefined : { element, tag, match: matchLocale(tag) };
}

/** The nearest element at or around a node that has an attribute. */
export function nearestWith(
  attribute: string,
  start: Node | null | undefined,
): Element | undefined {
  for (let node = start; node; node = parentOf(node)) {
    if (node.nodeType === 1 && (node as Element).getAttribute(attribute) !== null) {
      return node as Element;
    }
  }
  return undefined;
}

/** The nearest `lang` at or around a node, which decides unless somebody chose. */
export function nearestDeclaration(start: Node | null | undefined): Declaration | undefined {
  const element = nearestWith('lang', start);
  return element && ownDeclaration(element);
}

/**
 * The language at a place in the page, or of the whole page: what was chosen for it, else what
 * `lang` says there.
 */
export function localeAt(start: Node | undefined = page?.documentElement): Locale {
  for (let node: (Node & Chosen) | null | undefined = start; node; node = parentOf(node)) {
    if (node[choice]) {
      return node[choice];
    }
  }
  return page?.[choice] ?? nearestDeclaration(start)?.match.locale ?? sourceLocale;
}

/** The language of one of our elements: its own `lang` before any choice. */
export function localeOf(element: Element): Locale {
  return ownDeclaration(element)?.match.locale ?? localeAt(element);
}
