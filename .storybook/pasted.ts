import { Directive, directive } from 'lit/directive.js';

export interface Pasted {
  /** The HTML of one element, or of a piece of a page. */
  readonly html: string;
  /** Styles for this story alone. */
  readonly styles?: string;
  /** Properties to set on the elements of a tag. */
  readonly properties?: { readonly tagName: string; readonly values: Record<string, unknown> };
}

let count = 0;

/**
 * Shows HTML as a page would that has it pasted in. When a control changes, the element that is
 * there is changed, as scripts of a page do, and not replaced.
 */
class PastedDirective extends Directive {
  readonly #name = `story-${(count += 1)}`;
  readonly #place = document.createElement('div');
  readonly #style = document.createElement('style');
  #last: Element[] = [];
  #set: string[] = [];

  render({ html, styles = '', properties }: Pasted): unknown {
    this.#place.id = this.#name;
    // Nested, so that it does not reach the other stories of a page.
    this.#style.textContent = styles && `#${this.#name} {\n${styles}\n}`;
    const template = document.createElement('template');
    template.innerHTML = html;
    const wanted = [...template.content.children];
    const present = [...this.#place.children].filter((child) => child !== this.#style);
    const [one, other] = [wanted[0], present[0]];
    const set = Object.keys(properties?.values ?? {});
    // What a script has set stays, so a property that is to be as before needs a new element.
    const isSame =
      wanted.length === 1 && present.length === 1 && this.#set.every((name) => set.includes(name));
    if (isSame && one && other && this.#last[0]?.localName === one.localName) {
      change(other, one, this.#last[0]);
    } else {
      this.#place.replaceChildren(this.#style, document.importNode(template.content, true));
    }
    this.#last = wanted;
    this.#set = set;
    for (const element of properties ? this.#place.querySelectorAll(properties.tagName) : []) {
      Object.assign(element, properties?.values);
    }
    return this.#place;
  }
}

/** Gives an element the attributes and children of another, where they differ from the last ones. */
function change(element: Element, wanted: Element, last: Element): void {
  for (const { name } of [...last.attributes]) {
    if (!wanted.hasAttribute(name)) element.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (wanted.innerHTML !== last.innerHTML) {
    element.replaceChildren(...document.importNode(wanted, true).childNodes);
  }
}

export const pasted = directive(PastedDirective);
