import type { Piece, Tagged } from '../sections/content.js';
import { place } from './notices.js';
import { isTag, valueOf, within, type Tag, type Text } from './tag.js';

/** A node of the page with those DOM properties that the sections use to read their content. */
export type PageNode = PageElement | TextNode;

export const nodeOf = (piece: Tag | Text): PageNode =>
  isTag(piece) ? new PageElement(piece) : new TextNode(piece);

export function nextSiblingOf(piece: Tag | Text, parent: Tag | undefined): PageNode | null {
  const siblings = parent?.children ?? [];
  const next = siblings.at(siblings.findIndex(({ start }) => start === piece.start) + 1);
  return next ? nodeOf(next) : null;
}

class TextNode implements Piece {
  readonly nodeType = 3;
  readonly childNodes = [];
  readonly lastChild = null;
  // The sections do not read these of a text.
  readonly nextSibling = null;
  readonly parentNode = null;

  constructor(readonly text: Text) {}

  get nodeValue(): string {
    return this.text.text;
  }
}

export class PageElement implements Tagged {
  readonly nodeType = 1;
  readonly nodeValue = null;
  readonly localName: string;
  /** Set by a section that shows a copy of the element, as in a browser. */
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

  getAttribute(name: string): string | null {
    return valueOf(this.tag, name) ?? null;
  }

  /** Supports only selectors with a name and an attribute, such as `a[hreflang]`. */
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
