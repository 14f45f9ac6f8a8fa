import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { warn } from '../notices/warn.js';

/** What an attribute of an entry says, be it set as a property, without the spaces around it. */
export function labelOf(entry: Entry, name: 'year' | 'value'): string {
  // A script may set a number.
  const value = (entry as Partial<Record<typeof name, string | number>>)[name];
  return String(value ?? entry.getAttribute(name) ?? '').trim();
}

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

  override render(): TemplateResult {
    if (this.isConnected && !this.closest(this.section)) {
      warn('misplaced', this);
    }
    return html`${this.shownBy ? nothing : html`${this.label} <slot></slot>`}`;
  }
}
