import { sectionNames } from '../../../src/check/names.js';
import { readLevel } from '../../../src/sections/heading.js';
import type { Page } from '../../../src/prerender/read.js';
import { isTag, valueOf, within, type Tag, type Text } from '../../../src/prerender/tag.js';

/** A page as a document in which no script runs and no picture loads, for what reads a DOM. */
export interface InertPage {
  readonly document: Document;
  /** The tag of each element in the source. */
  readonly tags: ReadonlyMap<Element, Tag>;
  /** The element of each tag. */
  readonly elements: ReadonlyMap<Tag, Element>;
}

/** Builds the document from the parsed page, so that each element is known in the source. */
export function inertPage({ root, ours }: Page): InertPage {
  const inert = document.implementation.createHTMLDocument('');
  const tags = new Map<Element, Tag>();
  const elements = new Map<Tag, Element>();
  const relevant = root ? relevantIn(root) : new Set<Tag>();
  // Not recursive, so that a deeply nested page cannot overflow the stack.
  const build = (top: Tag, place: Node, isAllRelevant: boolean) => {
    const pending: [piece: Tag | Text, parent: Node, isAll: boolean][] = [
      [top, place, isAllRelevant],
    ];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [piece, parent, isAll] = next;
      if (!isAll && (!isTag(piece) || !relevant.has(piece))) continue;
      if (!isTag(piece)) {
        parent.appendChild(inert.createTextNode(piece.text));
        continue;
      }
      const element = elementOf(piece, inert);
      tags.set(element, piece);
      elements.set(piece, element);
      parent.appendChild(element);
      const isAllInside = isAll || isSpecial(piece);
      for (const child of [...piece.children].reverse()) {
        pending.push([child, element, isAllInside]);
      }
    }
  };
  inert.documentElement.remove();
  if (root) build(root, inert, false);
  for (const tag of ours) {
    // What is not among the children of its parent is in the shadow root of that parent.
    let top = tag;
    while (top.parent?.children.includes(top)) top = top.parent;
    const host = top.parent && elements.get(top.parent);
    if (host && !elements.has(tag)) build(top, shadowOf(host), true);
  }
  for (const [element, tag] of tags) {
    if (sectionNames.includes(tag.name)) addHeadings(element, tag);
  }
  return { document: inert, tags, elements };
}

/** Whether it is a custom element, or is meant as one: all that is in it counts. */
const isSpecial = ({ name }: Tag) => /[-:]|^iclei/.test(name);

/** Whether an element counts by itself: as a heading of the outline, or as what a switch is for. */
const isRelevant = (tag: Tag) =>
  isSpecial(tag) ||
  /^h[1-6]$/.test(tag.name) ||
  ['id', 'role', 'slot'].some((name) => tag.attributes.has(name));

/** The elements that count, and those around them: a large page has few. */
function relevantIn(root: Tag): ReadonlySet<Tag> {
  const relevant = new Set<Tag>([root]);
  for (const tag of within(root)) {
    let around: Tag | undefined = isRelevant(tag) ? tag : undefined;
    for (; around && !relevant.has(around); around = around.parent) relevant.add(around);
  }
  return relevant;
}

const shadowOf = (host: Element): Node => {
  try {
    return host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  } catch {
    // Not every element can have one; the parser leaves a template in such an element.
    return host.ownerDocument.createDocumentFragment();
  }
};

function elementOf({ name, attributes }: Tag, inert: Document): Element {
  const element = created(name, inert);
  for (const [attribute, { value }] of attributes) {
    try {
      element.setAttribute(attribute, value);
    } catch {
      addByParser(element, attribute, value);
    }
  }
  // Nothing is rendered here, so only the attribute tells what is hidden.
  return Object.defineProperty(element, 'checkVisibility', {
    value: () => element.closest('[hidden]') === null,
  });
}

function created(name: string, inert: Document): Element {
  try {
    return inert.createElement(name);
  } catch {
    // The parser allows more names than a script may use, but none of them is one of ours.
    return inert.createElement('unknown-name');
  }
}

/** Adds an attribute whose name only the parser accepts: part of a value in typographic quotation marks. */
function addByParser(element: Element, name: string, value: string): void {
  const parsed = new DOMParser().parseFromString(`<p ${name}>`, 'text/html');
  const attribute = parsed.querySelector('p')?.attributes.item(0);
  if (attribute) {
    const own = element.ownerDocument.importNode(attribute);
    own.value = value;
    element.setAttributeNode(own);
  }
}

/**
 * Gives a section the headings that it will render, and its slots, so that the outline of the page can be
 * checked before any script runs.
 */
function addHeadings(section: Element, tag: Tag): void {
  if (tag.name === 'iclei-lang-switch' || section.shadowRoot) return;
  const level = readLevel(valueOf(tag, 'heading-level')) ?? 2;
  const levels = tag.name === 'iclei-pillars' ? [level, Math.min(level + 1, 6)] : [level];
  const headings = levels.map((each) => elementOf(headingTag(each), section.ownerDocument));
  const slots = ['introduction', 'actions'].map((name) => {
    const slot = section.ownerDocument.createElement('slot');
    slot.name = name;
    return slot;
  });
  section.attachShadow({ mode: 'open' }).append(...headings, ...slots);
}

const nowhere = { start: 0, end: 0 };

const headingTag = (level: number): Tag => ({
  ...nowhere,
  name: `h${level}`,
  opening: nowhere,
  isClosed: true,
  attributes: new Map(),
  parent: undefined,
  children: [],
});
