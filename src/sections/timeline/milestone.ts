import type { PropertyDeclarations } from 'lit';
import { Entry } from '../entry.js';

/**
 * An event of a member's own in `<iclei-timeline>`, which shows a copy of it at its year. The event
 * stays in the page as it is, in the page's language.
 *
 * @slot - What happened, in the member's words: text, links and pictures.
 *
 * @example
 * <iclei-timeline name="Lindenau">
 *   <iclei-milestone year="1992">Our city joined ICLEI</iclei-milestone>
 * </iclei-timeline>
 */
export class IcleiMilestone extends Entry {
  // Said in full, because a page may have an `attribute` in the prototype of all objects.
  static override properties: PropertyDeclarations = { year: { attribute: 'year' } };

  /**
   * The year, from 1 to 9999. Without it, or with anything else, which is named in the console,
   * the event stands at the end.
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
