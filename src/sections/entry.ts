import { css, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { warn } from '../notices/warn.js';
import { nameOf, nearestAround, type Piece } from './content.js';

/**
 * The trimmed value of an entry's property, which a script may have set to a number. If another library
 * has registered the tag, the element has only the attribute.
 */
export const labelOf = (entry: Entry, name: 'year' | 'value'): string =>
  String(
    (name in entry
      ? (entry as Partial<Record<typeof name, string | number>>)[name]
      : entry.getAttribute(name)) ?? '',
  ).trim();

/**
 * An entry that a member adds to a section. The section shows a copy of it, and the entry itself then
 * shows nothing. Outside its section, the entry shows its own content.
 */
export abstract class Entry extends LitElement {
  static override styles = css`
    /* With display: contents, WebKit omits the text if a page makes the entry inline (all: unset). */
    slot {
      display: inline;
    }
  `;

  static override properties: PropertyDeclarations = { shownBy: { state: true } };

  /**
   * The section that shows a copy of this entry.
   *
   * @internal
   */
  shownBy: Element | undefined;

  /** The tag of the section that the entry belongs to. */
  protected abstract readonly section: string;

  /** The value of the entry's attribute, shown before its content outside its section. */
  protected abstract readonly label: string | null;

  /** The section around the entry, under any name. */
  get #section(): Piece | null {
    return nearestAround(this, (node) => nameOf(node) === this.section);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The section observes only attributes, and a framework may set a property.
    if (changed.size > 0 && !changed.has('shownBy')) {
      (this.#section as Partial<LitElement> | null)?.requestUpdate?.();
    }
  }

  // Not in a template, because Lit cannot parse templates on a page served as XHTML.
  readonly #slot = document.createElement('slot');

  override render(): unknown {
    if (this.isConnected && !this.#section) {
      warn('misplaced', this);
    }
    return this.shownBy ? nothing : [this.label, ' ', this.#slot];
  }
}
