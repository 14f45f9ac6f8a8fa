import { place } from './notices.js';
import { valueOf, within, type Tag } from './tag.js';

/** An element of the page as far as the sections look at what stands between their tags. */
export class StandIn {
  /** Set by a section that shows the element, as it is in a browser. */
  slot = '';

  readonly localName: string;

  constructor(readonly tag: Tag) {
    this.localName = tag.name;
    place(this, tag);
  }

  /** The value of an attribute, or null as in a browser. */
  getAttribute(name: string): string | null {
    return valueOf(this.tag, name) ?? null;
  }

  /** The nearest element, from this one outwards, that has an attribute: `[lang]`. */
  closest(selector: string): StandIn | null {
    const attribute = selector.slice(1, -1);
    for (let tag: Tag | undefined = this.tag; tag; tag = tag.parent) {
      if (tag.attributes.has(attribute)) {
        return new StandIn(tag);
      }
    }
    return null;
  }

  /** The first element inside with a name, and an attribute if the selector has one: `a[hreflang]`. */
  querySelector(selector: string): StandIn | null {
    const [, name, attribute] = /^([\w-]+)(?:\[([\w-]+)\])?$/.exec(selector) ?? [];
    for (const tag of within(this.tag)) {
      const isMeant = tag.name === name && (!attribute || tag.attributes.has(attribute));
      if (tag !== this.tag && isMeant) {
        return new StandIn(tag);
      }
    }
    return null;
  }
}
