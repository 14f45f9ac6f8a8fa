import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { msg } from '../../language/msg.js';
import { warn } from '../../notices/warn.js';
import { picture } from '../content.js';
import { title } from '../heading.js';
import { actions, Section } from '../section.js';
import { styles } from './hero.styles.js';
import { drawSkyline, heights, type Window } from './skyline.js';

/** The side of a window, and the distance between the left sides of two windows, in units of the SVG. */
const side = 10;
const step = 13;

const skyline = drawSkyline(heights);
const width = skyline.columns * step - (step - side);
const height = skyline.floors * step;

// One path for all lit windows and one for all dark ones: two nodes instead of ninety.
const outline = (windows: readonly Window[]) =>
  windows
    .map(
      ({ column, floor }) =>
        `M${column * step} ${height - (floor + 1) * step}m1.5 0h7q1.5 0 1.5 1.5v7q0 1.5-1.5 1.5h-7q-1.5 0-1.5-1.5v-7q0-1.5 1.5-1.5z`,
    )
    .join('');
const lit = outline(skyline.lit);
const dark = outline(skyline.dark);

/**
 * Shows ICLEI's opening statement beside a skyline in which two of every three windows are lit.
 *
 * @slot - Fallback content, which shows where scripts do not run, and until the section has rendered.
 * @slot heading - Replaces the text of the heading.
 * @slot introduction - A sentence below the statement.
 * @slot media - A picture or video of the city that replaces the skyline, or a `<figure>` with a caption.
 * @slot actions - Links or buttons below the content of the section.
 *
 * @csspart base - The section with its background.
 * @csspart content - The container of the section's content, with its padding and maximum width.
 * @csspart heading - The statement.
 * @csspart picture - The skyline.
 * @csspart actions - The links and buttons that the page has added.
 *
 * @example
 * <iclei-hero></iclei-hero>
 */
export class IcleiHero extends Section {
  static readonly icleiTag = 'iclei-hero';

  static override styles: CSSResultGroup = [Section.styles, styles];

  protected override readonly slots = ['heading', 'introduction', 'media', 'actions'];

  /** Whether the content between the tags is pictures only, which are then meant to replace the skyline. */
  get #hasPictures(): boolean {
    const { texts, others } = this.pageContent;
    return (
      others.length > 0 &&
      texts.length === 0 &&
      others.every(({ localName }) => picture.test(localName))
    );
  }

  protected override hasPlaceForContent(): boolean {
    if (this.#hasPictures) {
      warn('media', this);
    }
    return this.#hasPictures || super.hasPlaceForContent();
  }

  override render(): TemplateResult {
    const statement = msg(
      html`By 2050, <strong>two-thirds</strong> of all humans will be living in cities`,
      {
        id: 'hero.statement',
        desc: 'Hero, heading of the page in very large type. Not to be translated: the tags, which make the fraction stand out. It stays one unbroken phrase. Short: at most 90 characters.',
      },
    );
    const label = msg('A skyline of windows: two of every three are lit', {
      id: 'hero.picture',
      desc: 'Hero, description of the drawn picture for people who do not see it. At most 120 characters.',
    });
    return this.frame(html`
      <div class="words">
        ${title(this.level, statement)}
        <slot name="introduction" class="lede"></slot>
        ${actions}
      </div>
      <slot name="media" class="media">${this.#hasPictures ? html`<slot class="media"></slot>` : skylineOf(label)}</slot>
    `);
  }
}

const skylineOf = (
  label: string,
) => html`<svg part="picture" role="img" aria-label=${label} viewBox=${`0 0 ${width} ${height}`}>
  <path class="dark" d=${dark}></path>
  <path class="lit" d=${lit}></path>
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'iclei-hero': IcleiHero;
  }
}
