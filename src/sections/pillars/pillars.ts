import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { msg } from '../../language/msg.js';
import { warn } from '../../notices/warn.js';
import { isAddress } from '../address.js';
import { subtitle, title } from '../heading.js';
import { actions, Section } from '../section.js';
import { gateway, network, rise } from './icons.js';
import { styles } from './pillars.styles.js';

type Address = 'work-href' | 'agendas-href' | 'activities-href';

interface Pillar {
  icon: TemplateResult;
  heading: string;
  text: TemplateResult;
  action: string;
  href: string;
}

/** ICLEI's page for the first pillar, and its home page for the others, for which no page is known. */
const approach = 'https://iclei.org/our_approach/';
const home = 'https://iclei.org/';

/**
 * Shows what ICLEI does: three pillars, each with a heading, a paragraph and a link to ICLEI's site.
 *
 * @slot - Fallback content, which shows where scripts do not run, and until the section has rendered.
 * @slot heading - Replaces the text of the heading.
 * @slot introduction - A sentence below the heading.
 * @slot actions - Links or buttons below the content of the section.
 *
 * @csspart base - The section with its background.
 * @csspart content - The container of the section's content, with its padding and maximum width.
 * @csspart heading - The heading.
 * @csspart list - The list of pillars.
 * @csspart pillar - One pillar.
 * @csspart icon - The icon of a pillar.
 * @csspart subheading - The heading of a pillar.
 * @csspart text - The paragraph of a pillar.
 * @csspart action - The link of a pillar.
 * @csspart actions - The links and buttons that the page has added.
 *
 * @example
 * <iclei-pillars></iclei-pillars>
 */
export class IcleiPillars extends Section {
  static readonly icleiTag = 'iclei-pillars';

  static override styles: CSSResultGroup = [Section.styles, styles];

  static override properties: PropertyDeclarations = {
    workHref: { attribute: 'work-href' },
    agendasHref: { attribute: 'agendas-href' },
    activitiesHref: { attribute: 'activities-href' },
  };

  /**
   * The address of the first pillar's link: `http:`, `https:`, `mailto:` or relative to the page.
   * Default: ICLEI's page about its approach. Any other value also gives the default, and a warning in
   * the console names it.
   */
  workHref: string | null = null;

  /** The address of the second pillar's link, as for `work-href`. Default: ICLEI's home page. */
  agendasHref: string | null = null;

  /** The address of the third pillar's link, as for `work-href`. Default: ICLEI's home page. */
  activitiesHref: string | null = null;

  #address(attribute: Address, value: string | null, otherwise: string): string {
    if (value === null || isAddress(value)) {
      return value ?? otherwise;
    }
    warn(attribute, this);
    return otherwise;
  }

  override render(): TemplateResult {
    const heading = msg('What we do', {
      id: 'pillars.heading',
      desc: 'Pillars, heading of the section. At most 30 characters.',
    });
    return this.frame(html`
      ${title(this.level, heading)}
      <slot name="introduction" class="lede"></slot>
      <ul part="list" role="list" class="pillars">
        ${[
          leaders(this.#address('work-href', this.workHref, approach)),
          action(this.#address('agendas-href', this.agendasHref, home)),
          solutions(this.#address('activities-href', this.activitiesHref, home)),
        ].map(
          (pillar) => html`<li part="pillar" class="pillar">
            ${pillar.icon} ${subtitle(this.level, pillar.heading)}
            <p part="text">${pillar.text}</p>
            <a part="action" href=${pillar.href}>${pillar.action}</a>
          </li>`,
        )}
      </ul>
      ${actions}
    `);
  }
}

const leaders = (href: string): Pillar => ({
  icon: network,
  heading: msg('Connecting leaders', {
    id: 'pillars.leaders.heading',
    desc: 'Pillars, heading of the first pillar. At most 40 characters.',
  }),
  text: msg(
    html`ICLEI is a growing <strong>Association</strong> of cities, local and metropolitan governments leading the way in sustainable development with worldwide presence, which connects leaders in strategic alliances, which prepares cities for the future, whose voice is heard, and which is attractive to be a member of, work for and partner with.`,
    {
      id: 'pillars.leaders.text',
      desc: 'Pillars, paragraph of the first pillar. Association is the first of ICLEI’s three roles (Association, Movement, Agency) and stands out in each language. Not to be translated: the tags around it. At most 520 characters.',
    },
  ),
  action: msg('Get to know how we work', {
    id: 'pillars.leaders.action',
    desc: 'Pillars, link of the first pillar: an invitation, as links are worded in the language. At most 45 characters.',
  }),
  href,
});

const action = (href: string): Pillar => ({
  icon: rise,
  heading: msg('Accelerating action', {
    id: 'pillars.action.heading',
    desc: 'Pillars, heading of the second pillar. At most 40 characters.',
  }),
  text: msg(
    html`ICLEI is a high-energy, flexible <strong>Movement</strong> of local governments working together in national, regional and international networks; engaging in global campaigns for sustainability, participating in performance-based programs, advancing through an international exchange of experiences and solutions – a movement which is supported by commitment processes, performance frameworks, programs, networks, strategic alliances and centers of excellence.`,
    {
      id: 'pillars.action.text',
      desc: 'Pillars, paragraph of the second pillar. Movement is the second of ICLEI’s three roles and stands out in each language. Not to be translated: the tags around it. At most 680 characters.',
    },
  ),
  action: msg('Find out about our agendas', {
    id: 'pillars.action.action',
    desc: 'Pillars, link of the second pillar: an invitation, as links are worded in the language. At most 45 characters.',
  }),
  href,
});

const solutions = (href: string): Pillar => ({
  icon: gateway,
  heading: msg('Gateway to solutions', {
    id: 'pillars.solutions.heading',
    desc: 'Pillars, heading of the third pillar. At most 40 characters.',
  }),
  text: msg(
    html`ICLEI is an effective sustainability and environmental <strong>Agency</strong> strengthening the capacity of local governments and their networks to identify and implement radical solutions and act rapidly; providing advanced knowledge and delivering training to local leaders, planners and decision makers; demonstrating creativity and excellence in developing innovative methods and tools; serving as the cities gateway to solutions for the future.`,
    {
      id: 'pillars.solutions.text',
      desc: 'Pillars, paragraph of the third pillar. Agency is the third of ICLEI’s three roles and stands out in each language. Not to be translated: the tags around it. At most 640 characters.',
    },
  ),
  action: msg('Engage in our activities', {
    id: 'pillars.solutions.action',
    desc: 'Pillars, link of the third pillar: an invitation, as links are worded in the language. At most 45 characters.',
  }),
  href,
});

declare global {
  interface HTMLElementTagNameMap {
    'iclei-pillars': IcleiPillars;
  }
}
