import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

/**
 * An impact of a member's own in `<iclei-impact-list>`, which shows it after ICLEI's. Its text stays
 * in the page, in the page's language.
 *
 * @slot - What was achieved, in the member's words.
 *
 * @example
 * <iclei-impact-list>
 *   <iclei-impact value="12,000">trees planted since 2019</iclei-impact>
 * </iclei-impact-list>
 */
export class IcleiImpact extends LitElement {
  static override properties: PropertyDeclarations = { value: { reflect: true } };

  /** A number or a short text that stands out before the impact, as it is written. Default: none. */
  value: string | null = null;

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override firstUpdated(): void {
    // As contents, WebKit leaves the text out where a page makes the impact inline (all: unset).
    (this.renderRoot.firstElementChild as HTMLElement).style.display = 'inline';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iclei-impact': IcleiImpact;
  }
}
