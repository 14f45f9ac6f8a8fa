import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { split } from '../../design/split.styles.js';
import { msg, number } from '../../language/msg.js';
import { figures } from '../figures.js';
import { title } from '../heading.js';
import { actions, Section } from '../section.js';
import { styles } from './about.styles.js';

/**
 * Who ICLEI is, in two paragraphs.
 *
 * @slot - What shows where scripts do not run, and until the section is ready.
 * @slot heading - Takes the place of the heading's text, in the page's own words.
 * @slot introduction - Takes the place of the introduction.
 * @slot actions - Links or buttons below the section's content.
 *
 * @csspart base - The section with its ground.
 * @csspart content - What stands on the ground.
 * @csspart heading - The heading.
 * @csspart lede - The first paragraph, in larger type.
 * @csspart text - The second paragraph.
 * @csspart actions - The page's own links and buttons.
 *
 * @example
 * <iclei-about></iclei-about>
 */
export class IcleiAbout extends Section {
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
