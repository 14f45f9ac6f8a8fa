import { matchLocale, type Match } from './match.js';
import { sourceLocale, type Locale } from './locales.js';

/**
 * The property in which a node stores the language chosen for it. All copies of this code on a page
 * share it, so that `setLocale` of the second copy works on the elements of the first.
 */
const choice = Symbol.for('iclei-choice');

interface Chosen {
  [choice]?: Locale;
}

/** Undefined on a server. */
export const page: (Document & Chosen) | undefined = globalThis.document;

/** A `lang` attribute and the language that it matches. */
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

/** The parent of a node in the flat tree: of a slotted node, its slot; of a shadow root, its host. */
export function parentOf(node: Node): Node | null {
  const { assignedSlot, parentNode, host } = node as Partial<Element & ShadowRoot>;
  return assignedSlot ?? parentNode ?? host ?? null;
}

export function ownDeclaration(element: Element): Declaration | undefined {
  const tag = element.getAttribute('lang');
  return tag === null ? undefined : { element, tag, match: matchLocale(tag) };
}

/** The nearest element with an attribute: the node itself or one of its ancestors in the flat tree. */
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

/** The nearest `lang` of a node or its ancestors. It decides unless a language was chosen. */
export function nearestDeclaration(start: Node | null | undefined): Declaration | undefined {
  const element = nearestWith('lang', start);
  return element && ownDeclaration(element);
}

/**
 * The language of a node, or of the whole page: the nearest choice, or else the nearest `lang`.
 */
export function localeAt(start: Node | undefined = page?.documentElement): Locale {
  for (let node: (Node & Chosen) | null | undefined = start; node; node = parentOf(node)) {
    if (node[choice]) {
      return node[choice];
    }
  }
  return page?.[choice] ?? nearestDeclaration(start)?.match.locale ?? sourceLocale;
}

/** The language of an element of ours: its own `lang` takes precedence over any choice. */
export function localeOf(element: Element): Locale {
  return ownDeclaration(element)?.match.locale ?? localeAt(element);
}
