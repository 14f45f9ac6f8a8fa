import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { split } from '../../design/split.styles.js';
import { msg } from '../../language/msg.js';
import { warn } from '../../notices/warn.js';
import { labelOf } from '../entry.js';
import { title } from '../heading.js';
import { actions } from '../section.js';
import { SectionWithEntries } from '../section-with-entries.js';
import { inOrder, readYear, type Dated } from './order.js';
import { styles } from './timeline.styles.js';

interface Milestone extends Dated {
  text: unknown;
  /** Whether it is one of the member's own events. */
  isOwn?: boolean;
}

/**
 * Shows how ICLEI developed from 1989 to 2003, as an ordered list of events.
 *
 * @slot - Fallback content, which shows where scripts do not run, and until the section has rendered.
 * @slot - The section shows copies of `<iclei-milestone>` elements in the order of the years, whatever other elements
 *   wrap them. Content that is longer than a few sentences shows below the section.
 * @slot heading - Replaces the text of the heading.
 * @slot introduction - Replaces the introduction.
 * @slot actions - Links or buttons below the content of the section.
 *
 * @csspart base - The section with its background.
 * @csspart content - The container of the section's content, with its padding and maximum width.
 * @csspart heading - The heading.
 * @csspart lede - The introduction, in a larger font.
 * @csspart list - The list of events.
 * @csspart milestone - One event.
 * @csspart own - One of the member's own events, in addition to `milestone`.
 * @csspart name - The member's name, above each of its own events.
 * @csspart year - The year of an event.
 * @csspart text - The paragraph of an event.
 * @csspart actions - The links and buttons that the page has added.
 *
 * @example
 * <iclei-timeline id="history">
 *   <iclei-milestone year="1992">Our city joined ICLEI</iclei-milestone>
 * </iclei-timeline>
 */
export class IcleiTimeline extends SectionWithEntries {
  static readonly icleiTag = 'iclei-timeline';

  static override styles: CSSResultGroup = [SectionWithEntries.styles, split, styles];

  static override properties: PropertyDeclarations = { order: {} };

  /**
   * The order of the events: `newest-first` starts with the latest event, `oldest-first` with the
   * earliest. Default: `oldest-first`. Any other value also gives the default, and a warning in the
   * console names it.
   */
  order: 'newest-first' | 'oldest-first' | null = null;

  protected override readonly entry = 'iclei-milestone';

  get #newestFirst(): boolean {
    // A framework takes a property back with undefined (React, Vue, Svelte) or an empty string (Preact).
    const isKnown = !this.order || ['newest-first', 'oldest-first'].includes(this.order);
    if (!isKnown) {
      warn('order', this);
    }
    return this.order === 'newest-first';
  }

  #own(): Milestone[] {
    return this.pageContent.entries.map((entry) => {
      const year = readYear(labelOf(entry, 'year'));
      if (!year) {
        warn('year', entry);
      }
      return { year, text: this.copyOf(entry, this.nameTag()), isOwn: true };
    });
  }

  override render(): TemplateResult {
    const heading = msg('Our development', {
      id: 'timeline.heading',
      desc: 'Timeline, heading. At most 30 characters.',
    });
    const lede = msg(
      'ICLEI started with the idea that a single municipality has a significant impact.',
      {
        id: 'timeline.lede',
        desc: 'Timeline, introduction under the heading, a sentence in larger type. At most 140 characters.',
      },
    );
    return this.frame(html`
      <div class="aside">
        ${title(this.level, heading)}
        <p part="lede" class="lede"><slot name="introduction">${lede}</slot></p>
        ${actions}
      </div>
      <ol part="list" role="list" class="main">
        ${inOrder<Milestone>(milestones().map(inParagraph), this.#own(), this.#newestFirst).map(
          ({ year, text, isOwn }) => html`<li part=${isOwn ? 'milestone own' : 'milestone'}>
            ${year ? html`<time part="year" datetime=${String(year).padStart(4, '0')}>${year}</time>` : nothing}
            ${text}
          </li>`,
        )}
      </ol>
    `);
  }
}

const inParagraph = ({ year, text }: Milestone): Milestone => ({
  year,
  text: html`<p part="text">${text}</p>`,
});

const milestones = (): readonly Milestone[] => [
  {
    year: 1989,
    text: msg(
      'ICLEI was conceived in 1989 when local government leaders met with a leading atmospheric scientist to discuss the depletion of the ozone layer. They pledged to establish local laws to phase out ozone-depleting chemicals and imagined an organization that could coordinate local government responses to global environmental problems.',
      {
        id: 'timeline.idea',
        desc: 'Timeline, paragraph of the year 1989. At most 520 characters.',
      },
    ),
  },
  {
    year: 1990,
    text: msg(
      'ICLEI was then founded in 1990 by 200 local governments from 43 countries who convened for the first World Congress of Local Governments for a Sustainable Future at the United Nations headquarters in New York.',
      {
        id: 'timeline.founding',
        desc: 'Timeline, paragraph of the year 1990. The name of the congress is as in the glossary. At most 330 characters.',
      },
    ),
  },
  {
    year: 1991,
    text: msg(
      'Operations began in 1991 at the World Secretariat in Toronto, Canada, and the European Secretariat in Freiburg, Germany. The World Secretariat has since moved to Bonn, Germany.',
      {
        id: 'timeline.operations',
        desc: 'Timeline, paragraph of the year 1991. Secretariats and cities are as in the glossary. At most 290 characters.',
      },
    ),
  },
  {
    text: msg(
      'Our first global programs promoted participatory governance and local sustainable development planning. The Cities for Climate Protection (CCP) Campaign was the first and largest program in the world designed to support cities in climate action planning using a five-milestone process that reduced greenhouse gas emissions, improved air quality and enhanced urban livability and sustainability.',
      {
        id: 'timeline.programs',
        desc: 'Timeline, paragraph between 1991 and 2003, without a year of its own. The name of the campaign is as in the glossary. Not to be translated: the letters CCP. At most 620 characters.',
      },
    ),
  },
  {
    year: 2003,
    text: msg(
      'ICLEI’s programs and campaigns look beyond mere environmental aspects and embrace wider sustainability issues. In 2003, the ICLEI Council acknowledged this by formally broadening our mandate and adopting the name ICLEI – Local Governments for Sustainability.',
      {
        id: 'timeline.name',
        desc: 'Timeline, paragraph of the year 2003. The names of the council and of ICLEI are as in the glossary. At most 430 characters.',
      },
    ),
  },
];

declare global {
  interface HTMLElementTagNameMap {
    'iclei-timeline': IcleiTimeline;
  }
}
