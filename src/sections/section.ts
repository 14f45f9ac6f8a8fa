import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { base } from '../design/base.styles.js';
import { warn } from '../notices/warn.js';
import { ContentElement } from './content-element.js';
import { defaultLevel, readLevel } from './heading.js';

/** The slot for the page's own links or buttons. */
export const actions = html`<div part="actions"><slot name="actions"></slot></div>`;

/** Whether no section has been created yet. The first one reserves space until it has rendered. */
let isFirst = true;

/** The base class of all sections with a heading. Content of the page that has no place in the section shows below it. */
export abstract class Section extends ContentElement {
  static override styles: CSSResultGroup = base;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /**
   * The level of the section's heading: a whole number from 1 to 6. Headings inside the section are one
   * level lower. It changes what screen readers announce, not how the heading looks. Default: 2. Any
   * other value also gives 2, and a warning in the console names it.
   *
   * @type {1 | 2 | 3 | 4 | 5 | 6 | null}
   */
  headingLevel: number | null = defaultLevel;

  /** The level to use: the page's value, if it is valid. */
  protected get level(): number {
    const level = readLevel(this.headingLevel);
    if (level === undefined) {
      warn('heading-level', this);
    }
    return level ?? defaultLevel;
  }

  protected override createFallbackSlot(): HTMLSlotElement {
    const slot = super.createFallbackSlot();
    slot.classList.toggle('first', isFirst);
    isFirst = false;
    return slot;
  }

  /** The section element around the content, labelled by the heading and marked with its language. */
  protected frame(content: TemplateResult): TemplateResult {
    const classes = `frame ${this.isInOtherLanguage ? 'other-language' : ''} ${this.isRightToLeft ? 'rtl' : ''}`;
    return html`<div class=${classes}>
      <section part="base" class="base" aria-labelledby="title" lang=${this.locale} dir=${this.direction}>
        <div part="content" class="content">${content}</div>
      </section>
    </div>${this.unplacedContent}`;
  }
}
