import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { base } from '../design/base.styles.js';
import { warn } from '../notices/warn.js';
import { ContentElement } from './content-element.js';
import { defaultLevel, readLevel } from './heading.js';

/** Where a page can put links or buttons of its own. */
export const actions = html`<div part="actions"><slot name="actions"></slot></div>`;

/** Whether no section has waited yet. The first one keeps room for itself. */
let isFirst = true;

/** What all sections with a heading share: their frame, and the heading's level. What of the page has no place inside is shown below. */
export abstract class Section extends ContentElement {
  static override styles: CSSResultGroup = base;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /**
   * The level of the section's heading, a whole number from 1 to 6; headings inside the section
   * are one level lower. Default 2, also for any other value, which is named in the console. It
   * changes what screen readers say, not how the heading looks.
   *
   * @type {1 | 2 | 3 | 4 | 5 | 6 | null}
   */
  headingLevel: number | null = defaultLevel;

  /** The level to use: what the page asked for, if that is one. */
  protected get level(): number {
    const level = readLevel(this.headingLevel);
    if (level === undefined) {
      warn('heading-level', this);
    }
    return level ?? defaultLevel;
  }

  protected override createWaitingSlot(): HTMLSlotElement {
    const slot = super.createWaitingSlot();
    slot.classList.toggle('first', isFirst);
    isFirst = false;
    return slot;
  }

  /** The section around its content, named by its title and marked with its language. */
  protected frame(content: TemplateResult): TemplateResult {
    const classes = `frame ${this.isInOtherLanguage ? 'other-language' : ''} ${this.isRightToLeft ? 'rtl' : ''}`;
    return html`<div class=${classes}>
      <section part="base" class="base" aria-labelledby="title" lang=${this.locale} dir=${this.direction}>
        <div part="content" class="content">${content}</div>
      </section>
    </div>${this.rest}`;
  }
}
