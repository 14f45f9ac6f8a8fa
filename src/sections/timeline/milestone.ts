import type { PropertyDeclarations } from 'lit';
import { Entry } from '../entry.js';

/**
 * A member's own event in `<iclei-timeline>`, which shows a copy of it in the order of the years. The
 * element itself stays unchanged in the page, in the page's language.
 *
 * @slot - What happened: text, links and pictures.
 *
 * @example
 * <iclei-timeline name="Lindenau">
 *   <iclei-milestone year="1992">Our city joined ICLEI</iclei-milestone>
 * </iclei-timeline>
 */
export class IcleiMilestone extends Entry {
  static readonly icleiTag = 'iclei-milestone';

  // `attribute` is explicit, because a page may have added one to Object.prototype.
  static override properties: PropertyDeclarations = { year: { attribute: 'year' } };

  /**
   * The year of the event, from 1 to 9999. Without a year, or with any other value, the event comes last,
   * and a warning in the console names it.
   */
  year: string | null = null;

  protected override readonly section = 'iclei-timeline';

  protected override get label(): string | null {
    return this.year;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iclei-milestone': IcleiMilestone;
  }
}
