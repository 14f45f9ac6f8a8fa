import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { split } from '../../design/split.styles.js';
import { msg, number } from '../../language/msg.js';
import { figures } from '../figures.js';
import { title } from '../heading.js';
import { actions, Section } from '../section.js';
import { styles } from './about.styles.js';

/**
 * Says who ICLEI is, in two paragraphs.
 *
 * @slot - Fallback content, which shows where scripts do not run, and until the section has rendered.
 * @slot heading - Replaces the text of the heading.
 * @slot introduction - Replaces the introduction.
 * @slot actions - Links or buttons below the content of the section.
 *
 * @csspart base - The section with its background.
 * @csspart content - The container of the section's content, with its padding and maximum width.
 * @csspart heading - The heading.
 * @csspart lede - The first paragraph, in a larger font.
 * @csspart text - The second paragraph.
 * @csspart actions - The links and buttons that the page has added.
 *
 * @example
 * <iclei-about></iclei-about>
 */
export class IcleiAbout extends Section {
  static readonly icleiTag = 'iclei-about';

  static override styles: CSSResultGroup = [Section.styles, split, styles];

  override render(): TemplateResult {
    const heading = msg('Who we are', {
      id: 'about.heading',
      desc: 'About, heading. At most 30 characters.',
    });
    const lede = msg(
      html`ICLEI - Local Governments for Sustainability is the leading global network of <strong>more than ${number(figures.members)} cities, towns and regions</strong> committed to building a sustainable future.`,
      {
        id: 'about.lede',
        desc: 'About, first paragraph, a sentence in large type. Not to be translated: the tags and the placeholder, which is the number 1,500. The name of ICLEI is as in the glossary. At most 260 characters.',
      },
    );
    const reach = msg(
      html`By helping the ICLEI Network to become sustainable, low-carbon, resilient, ecomobile, biodiverse, resource-efficient and productive, healthy and happy, with a green economy and smart infrastructure, we impact over <strong>25% of the global urban population</strong>.`,
      {
        id: 'about.reach',
        desc: 'About, second paragraph, a sentence. Not to be translated: the tags around the 25%. At most 400 characters.',
      },
    );
    return this.frame(html`
      <div class="aside">${title(this.level, heading)}</div>
      <div class="main">
        <p part="lede" class="lede"><slot name="introduction">${lede}</slot></p>
        <p part="text">${reach}</p>
        ${actions}
      </div>
    `);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iclei-about': IcleiAbout;
  }
}
