import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { msg, number } from '../../language/msg.js';
import type { Words } from '../content-element.js';
import { labelOf, type Entry } from '../entry.js';
import { figures } from '../figures.js';
import { title } from '../heading.js';
import { actions } from '../section.js';
import { SectionWithEntries } from '../section-with-entries.js';
import { styles } from './impact-list.styles.js';

interface Figure {
  readonly value: string | TemplateResult;
  readonly label: string | TemplateResult;
  /** The language and direction of a member's own figure. Undefined for one of ICLEI's. */
  readonly own?: Words;
}

interface OwnImpact {
  readonly entry: Entry;
  readonly value: string;
}

/**
 * Shows what ICLEI has achieved: five large figures above seven statements.
 *
 * @slot - Fallback content, which shows where scripts do not run, and until the section has rendered.
 * @slot - The section shows copies of `<iclei-impact>` elements, whatever other elements wrap them: after ICLEI's
 *   figures if they have a value, otherwise after its statements. Content that is longer than a few sentences shows
 *   below the section.
 * @slot heading - Replaces the text of the heading.
 * @slot introduction - Replaces the introduction.
 * @slot actions - Links or buttons below the content of the section.
 *
 * @csspart base - The section with its background.
 * @csspart content - The container of the section's content, with its padding and maximum width.
 * @csspart heading - The heading.
 * @csspart lede - The introduction, in a larger font.
 * @csspart figures - The list of figures.
 * @csspart figure - One figure with its label.
 * @csspart value - The number of a figure.
 * @csspart label - The text that says what a figure counts.
 * @csspart list - The list of statements.
 * @csspart impact - One statement.
 * @csspart group - A group of the member's own impacts: one for figures, one for statements.
 * @csspart name - The member's name, above each group.
 * @csspart own - One of the member's own impacts, in addition to `figure` or `impact`.
 * @csspart text - The text of one of the member's own impacts.
 * @csspart actions - The links and buttons that the page has added.
 *
 * @example
 * <iclei-impact-list name="Lindenau">
 *   <iclei-impact value="12,000">trees planted since 2019</iclei-impact>
 * </iclei-impact-list>
 */
export class IcleiImpactList extends SectionWithEntries {
  static readonly icleiTag = 'iclei-impact-list';

  static override styles: CSSResultGroup = [SectionWithEntries.styles, styles];

  static override properties: PropertyDeclarations = {
    noFigures: { attribute: 'no-figures', type: Boolean },
  };

  /**
   * Omits the large figures above the statements. The statements contain all the numbers, and the member's own
   * impacts show as statements, with their value. Default: false.
   */
  noFigures = false;

  protected override readonly entry = 'iclei-impact';

  /**
   * The member's own figures or statements, if there are any, labelled with the member's name.
   *
   * @param id the id of the label.
   */
  #group(
    id: string,
    own: readonly OwnImpact[],
    listOf: (own: readonly OwnImpact[]) => TemplateResult,
  ): TemplateResult | typeof nothing {
    if (own.length === 0) {
      return nothing;
    }
    const name = this.nameTag(id);
    const [role, label] = name === nothing ? [nothing, nothing] : ['group', id];
    return html`<div part="group" class="group" role=${role} aria-labelledby=${label}>${name}${listOf(own)}</div>`;
  }

  readonly #ownFigures = (own: readonly OwnImpact[]) =>
    figureList(
      own.map(({ entry, value }) => ({
        value,
        label: this.copyOf(entry),
        own: this.wordsAt(entry),
      })),
    );

  readonly #ownStatements = (own: readonly OwnImpact[]) =>
    html`<ul part="list" role="list" class="impacts">
      ${own.map(
        ({ entry, value }) => html`<li part="impact own">
          ${this.copyOf(entry, value ? html`<strong>${value}</strong>&nbsp;` : nothing)}
        </li>`,
      )}
    </ul>`;

  override render(): TemplateResult {
    const heading = msg('Our impacts', {
      id: 'impacts.heading',
      desc: 'Impacts, heading. At most 30 characters.',
    });
    const lede = msg('Over the last 25 years, we have achieved results that the planet notices.', {
      id: 'impacts.lede',
      desc: 'Impacts, introduction under the heading, a sentence in larger type. The image: the Earth itself feels the difference. At most 140 characters.',
    });
    const own = this.pageContent.entries.map((entry) => ({
      entry,
      value: labelOf(entry, 'value'),
    }));
    const isFigure = ({ value }: OwnImpact) => value !== '' && !this.noFigures;
    return this.frame(html`
      ${title(this.level, heading)}
      <p part="lede" class="lede"><slot name="introduction">${lede}</slot></p>
      ${this.noFigures ? nothing : figureList(largeFigures())}
      ${this.#group('own-figures', own.filter(isFigure), this.#ownFigures)}
      <ul part="list" role="list" class="impacts">
        ${statements().map((statement) => html`<li part="impact">${statement}</li>`)}
      </ul>
      ${this.#group(
        'own-impacts',
        own.filter((impact) => !isFigure(impact)),
        this.#ownStatements,
      )}
      ${actions}
    `);
  }
}

/** The number of columns for a number of figures: at most five, and with rows as full as possible. */
export const columnsOf = (count: number): number => Math.ceil(count / Math.ceil(count / 5));

function figureList(figures: readonly Figure[]): TemplateResult {
  const classes = `figures of-${columnsOf(figures.length)}`;
  return html`<dl part="figures" class=${classes}>
    ${figures.map(
      ({ value, label, own }) => html`<div part=${own ? 'figure own' : 'figure'} class="figure">
        <dt part="label">${label}</dt>
        <dd part="value" lang=${own?.lang ?? nothing} dir=${own?.dir ?? nothing}>${value}</dd>
      </div>`,
    )}
  </dl>`;
}

/** A number in a statement, emphasised. */
const count = (value: string) => html`<strong>${number(value)}</strong>`;

const atLeast = (value: string) =>
  msg(html`${number(value)}+`, {
    id: 'impacts.figure.at-least',
    desc: 'Impacts, a number in very large type, as in 1,500+: this number or more. Not to be translated: the placeholder, which is the number. At most 3 characters besides it.',
  });

const largeFigures = (): readonly Figure[] => [
  {
    value: atLeast(figures.members),
    label: msg('local and regional governments', {
      id: 'impacts.figure.members',
      desc: 'Impacts, label under the large figure 1,500+. At most 45 characters.',
    }),
  },
  {
    value: atLeast(figures.countries),
    label: msg('countries', {
      id: 'impacts.figure.countries',
      desc: 'Impacts, label under the large figure 100+. At most 30 characters.',
    }),
  },
  {
    value: number(figures.offices),
    label: msg('offices and global centers', {
      id: 'impacts.figure.offices',
      desc: 'Impacts, label under the large figure 17: offices and centers, seventeen together. At most 45 characters.',
    }),
  },
  {
    value: atLeast(figures.officials),
    label: msg('local government officials', {
      id: 'impacts.figure.officials',
      desc: 'Impacts, label under the large figure 50,000+: officials who benefited from events. At most 45 characters.',
    }),
  },
  {
    value: atLeast(figures.events),
    label: msg('capacity building events', {
      id: 'impacts.figure.events',
      desc: 'Impacts, label under the large figure 1,000+. At most 45 characters.',
    }),
  },
];

const statements = (): readonly (string | TemplateResult)[] => [
  msg(
    html`We have built a global sustainability network of more than ${count(figures.members)} local and regions governments of all sizes in more than ${count(figures.countries)} countries.`,
    {
      id: 'impacts.network',
      desc: 'Impacts, first statement. Not to be translated: the placeholders, which are the numbers 1,500 and 100. The English lacks a word: translate local and regional governments. At most 220 characters.',
    },
  ),
  msg(
    html`We work local and regional governments through a network of ${count(figures.offices)} offices and global centers on all continents.`,
    {
      id: 'impacts.offices',
      desc: 'Impacts, second statement. Not to be translated: the placeholder, which is the number 17: offices and centers, seventeen together. The English lacks a word: translate We work with. At most 190 characters.',
    },
  ),
  msg(
    'We have developed common methodologies and created innovative tools which are applied throughout the local government community worldwide.',
    { id: 'impacts.tools', desc: 'Impacts, third statement. At most 220 characters.' },
  ),
  msg(
    'We have provided leadership in linking local governments to global policy processes and multilateral environmental agreements.',
    { id: 'impacts.policy', desc: 'Impacts, fourth statement. At most 220 characters.' },
  ),
  msg(
    'We have created a global network of cities, towns and regions that have undertaken climate action planning and set voluntary targets for greenhouse gas emissions reduction.',
    { id: 'impacts.climate', desc: 'Impacts, fifth statement. At most 280 characters.' },
  ),
  msg(
    'We have supported dozens of municipalities in the use of innovative sustainability management systems; and engaged dozens of global cities in biodiversity management.',
    { id: 'impacts.management', desc: 'Impacts, sixth statement. At most 270 characters.' },
  ),
  msg(
    html`More than ${count(figures.officials)} local government officials have benefited from over ${count(figures.events)} capacity building events organized by ICLEI.`,
    {
      id: 'impacts.training',
      desc: 'Impacts, seventh statement. Not to be translated: the placeholders, which are the numbers 50,000 and 1,000. At most 210 characters.',
    },
  ),
];

declare global {
  interface HTMLElementTagNameMap {
    'iclei-impact-list': IcleiImpactList;
  }
}
