import { css, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { warn } from '../notices/warn.js';

/**
 * What a property of an entry says, be it a number that a script has set, without the spaces around it.
 * An element of another library, which may have taken the name, has the attribute alone.
 */
export const labelOf = (entry: Entry, name: 'year' | 'value'): string =>
  String(
    (name in entry
      ? (entry as Partial<Record<typeof name, string | number>>)[name]
      : entry.getAttribute(name)) ?? '',
  ).trim();

/**
 * What a member adds to a section. The section shows a copy of it at its place, and then there is
 * nothing to see of the entry itself. Anywhere else it shows what it has.
 */
export abstract class Entry extends LitElement {
  static override styles = css`
    /* As contents, WebKit leaves the text out where a page makes the entry inline (all: unset). */
    slot {
      display: inline;
    }
  `;

  static override properties: PropertyDeclarations = { shownBy: { state: true } };

  /**
   * The section that shows a copy.
   *
   * @internal
   */
  shownBy: Element | undefined;

  /** The tag of the section that the entry belongs to. */
  protected abstract readonly section: string;

  /** What its attribute says. */
  protected abstract readonly label: string | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A framework may set a property, which no attribute tells the section.
    if (changed.size > 0 && !changed.has('shownBy')) {
      (this.closest(this.section) as Partial<LitElement> | null)?.requestUpdate?.();
    }
  }

  // Without a template, which Lit could not read in a page that is served as XHTML.
  readonly #slot = document.createElement('slot');

  override render(): unknown {
    if (this.isConnected && !this.closest(this.section)) {
      warn('misplaced', this);
    }
    return this.shownBy ? nothing : [this.label, ' ', this.#slot];
  }
}
