import type { Piece, Tagged } from '../sections/content.js';
import { place } from './notices.js';
import { isTag, valueOf, within, type Tag, type Text } from './tag.js';

/** A text or an element of the page as far as the sections look at what stands between their tags. */
export type PageNode = PageElement | TextNode;

export const nodeOf = (piece: Tag | Text): PageNode =>
  isTag(piece) ? new PageElement(piece) : new TextNode(piece);

/** The node that stands after a piece of the page. */
export function nextSiblingOf(piece: Tag | Text, parent: Tag | undefined): PageNode | null {
  const siblings = parent?.children ?? [];
  const next = siblings.at(siblings.findIndex(({ start }) => start === piece.start) + 1);
  return next ? nodeOf(next) : null;
}

class TextNode implements Piece {
  readonly nodeType = 3;
  readonly childNodes = [];
  readonly lastChild = null;
  // Nothing asks for what is around a text.
  readonly nextSibling = null;
  readonly parentNode = null;

  constructor(readonly text: Text) {}

  get nodeValue(): string {
    return this.text.text;
  }
}

/** An element. */
export class PageElement implements Tagged {
  readonly nodeType = 1;
  readonly nodeValue = null;
  readonly localName: string;
  /** Set by a section that shows a copy of the element, as it is in a browser. */
  shownBy: unknown = undefined;

  constructor(readonly tag: Tag) {
    this.localName = tag.name;
    place(this, tag);
  }

  get year(): string | null {
    return this.getAttribute('year');
  }

  get value(): string | null {
    return this.getAttribute('value');
  }

  get slot(): string {
    return this.getAttribute('slot') ?? '';
  }

  get attributes(): { name: string; value: string }[] {
    return [...this.tag.attributes].map(([name, { value }]) => ({ name, value }));
  }

  get childNodes(): PageNode[] {
    return this.tag.children.map(nodeOf);
  }

  get lastChild(): PageNode | null {
    return this.childNodes.at(-1) ?? null;
  }

  get nextSibling(): PageNode | null {
    return nextSiblingOf(this.tag, this.tag.parent);
  }

  get parentNode(): PageElement | null {
    return this.tag.parent ? new PageElement(this.tag.parent) : null;
  }

  /** The value of an attribute, or null as in a browser. */
  getAttribute(name: string): string | null {
    return valueOf(this.tag, name) ?? null;
  }

  /** The first element inside with a name and an attribute: `a[hreflang]`. */
  querySelector(selector: string): PageElement | null {
    const [, name, attribute = ''] = /^([\w-]+)\[([\w-]+)\]$/.exec(selector) ?? [];
    for (const tag of within(this.tag)) {
      if (tag !== this.tag && tag.name === name && tag.attributes.has(attribute)) {
        return new PageElement(tag);
      }
    }
    return null;
  }
}
