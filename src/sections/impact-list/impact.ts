import type { PropertyDeclarations } from 'lit';
import { Entry } from '../entry.js';

/**
 * A member's own impact in `<iclei-impact-list>`, which shows a copy of it after ICLEI's own: as a large figure if it
 * has a value, otherwise as a statement. The element itself stays unchanged in the page, in the page's language.
 *
 * @slot - What the member has achieved: text, links and pictures.
 *
 * @example
 * <iclei-impact-list name="Lindenau">
 *   <iclei-impact value="12,000">trees planted since 2019</iclei-impact>
 * </iclei-impact-list>
 */
export class IcleiImpact extends Entry {
  static readonly icleiTag = 'iclei-impact';

  static override properties: PropertyDeclarations = { value: { attribute: 'value' } };

  /** A number or short text, shown as written as a large figure above the impact. Default: the impact is a statement. */
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
