import type { PropertyDeclarations } from 'lit';
import { Entry } from '../entry.js';

/**
 * An impact of a member's own in `<iclei-impact-list>`, which shows a copy of it after ICLEI's: among the large
 * figures if it has a value, else among the statements. The impact stays in the page as it is, in the page's language.
 *
 * @slot - What was achieved, in the member's words: text, links and pictures.
 *
 * @example
 * <iclei-impact-list name="Lindenau">
 *   <iclei-impact value="12,000">trees planted since 2019</iclei-impact>
 * </iclei-impact-list>
 */
export class IcleiImpact extends Entry {
  static override properties: PropertyDeclarations = { value: { attribute: 'value' } };

  /** A number or a short text that is shown as a large figure above the impact, as it is written. Default: none. */
  value: string | null = null;

  protected override readonly section = 'iclei-impact-list';

  protected override get label(): string | null {
    return this.value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iclei-impact': IcleiImpact;
  }
}
