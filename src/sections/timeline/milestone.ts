import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

/**
 * An event of a member's own in `<iclei-timeline>`, which shows it at its year. Its text stays in
 * the page, in the page's language.
 *
 * @slot - What happened, in the member's words.
 *
 * @example
 * <iclei-timeline>
 *   <iclei-milestone year="1992">Our city joined ICLEI</iclei-milestone>
 * </iclei-timeline>
 */
export class IcleiMilestone extends LitElement {
  static override properties: PropertyDeclarations = { year: { reflect: true } };

  /**
   * The year, from 1 to 9999. Without it, or with anything else, which is named in the console,
   * the event stands at the end.
   */
  year: string | null = null;

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iclei-milestone': IcleiMilestone;
  }
}
