import { Directive, directive } from 'lit/directive.js';

export interface Pasted {
  /** The HTML of one element, or of part of a page. */
  readonly html: string;
  /** Styles for this story only. */
  readonly styles?: string;
  /** Properties to set on all elements with a tag. */
  readonly properties?: { readonly tagName: string; readonly values: Record<string, unknown> };
}

let count = 0;

/**
 * Renders HTML as if it were pasted into a page. When a control changes, the directive updates the
 * existing element, as a page's script would, instead of replacing it.
 */
class PastedDirective extends Directive {
  readonly #name = `story-${(count += 1)}`;
  readonly #container = document.createElement('div');
  readonly #style = document.createElement('style');
  #previous: Element[] = [];
  #set: string[] = [];

  render({ html, styles = '', properties }: Pasted): unknown {
    this.#container.id = this.#name;
    // Nested, so that the rules do not apply to other stories on the same docs page.
    this.#style.textContent = styles && `#${this.#name} {\n${styles}\n}`;
    const template = document.createElement('template');
    template.innerHTML = html;
    const wanted = [...template.content.children];
    const present = [...this.#container.children].filter((child) => child !== this.#style);
    const [next, current] = [wanted[0], present[0]];
    const set = Object.keys(properties?.values ?? {});
    // A property that a script has set stays set. To unset it, a new element is needed.
    const canUpdate =
      wanted.length === 1 && present.length === 1 && this.#set.every((name) => set.includes(name));
    if (canUpdate && next && current && this.#previous[0]?.localName === next.localName) {
      update(current, next, this.#previous[0]);
    } else {
      this.#container.replaceChildren(this.#style, document.importNode(template.content, true));
    }
    this.#previous = wanted;
    this.#set = set;
    for (const element of properties ? this.#container.querySelectorAll(properties.tagName) : []) {
      Object.assign(element, properties?.values);
    }
    return this.#container;
  }
}

/** Updates the attributes and children of an element, where they differ from the previous ones. */
function update(element: Element, wanted: Element, previous: Element): void {
  for (const { name } of [...previous.attributes]) {
    if (!wanted.hasAttribute(name)) element.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (wanted.innerHTML !== previous.innerHTML) {
    element.replaceChildren(...document.importNode(wanted, true).childNodes);
  }
}

export const pasted = directive(PastedDirective);
