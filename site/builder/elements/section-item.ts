import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Configuration, Section, SectionName } from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';
import { sectionTexts } from '../texts.js';
import type { MoveButtons, MoveEvent } from './move-buttons.js';
import type { TextField } from './text-field.js';

/**
 * One section in the list: whether the page has it, its place, and its own heading and introduction,
 * or how the switch works.
 *
 * @fires {CustomEvent<-1 | 1>} move - The visitor moves the section.
 * @fires {CustomEvent} toggle-section - The visitor adds or removes the section.
 * @fires {CustomEvent<{section: Section, part: string}>} edit-section - The visitor changes a text.
 */
export class SectionItem extends SiteElement {
  static override styles = [
    controls,
    css`
      :host {
        padding-block: 0.75rem;
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
        align-items: start;
        justify-content: flex-end;
      }

      /* Where the text is large, the buttons go below the name. */
      .line > .choice {
        flex: 1;
        min-inline-size: min(9rem, 100%);
      }

      label strong {
        display: block;
        font-weight: 600;
      }

      details {
        margin-inline-start: min(2.25rem, 10vw);
      }

      details > * + * + * {
        padding-block-start: 1rem;
      }
    `,
  ];

  @property() name: SectionName = 'hero';
  @property({ attribute: false }) section!: Section;
  @property({ attribute: false }) switch!: Configuration['switch'];
  @property({ attribute: false }) editor!: Editor;
  @property({ type: Number }) position = 0;
  @property({ type: Number }) count = 0;
  @property({ type: Boolean }) chosen = false;

  /** Whether the fields for the texts have been opened. Before, they are rendered only if they have a text. */
  @state() private isOpened = false;

  @query('move-buttons') private buttons!: MoveButtons;

  focusMove(direction: -1 | 1): void {
    this.buttons.focusOn(direction);
  }

  #edit(part: 'heading' | 'introduction', event: Event): void {
    const section = { ...this.section, [part]: (event.target as TextField).value };
    this.dispatchEvent(new CustomEvent('edit-section', { detail: { section, part } }));
  }

  override render() {
    const { label, hint } = sectionTexts()[this.name];
    return html`<div class="line">
        <div class="choice">
          <input
            id="chosen"
            type="checkbox"
            .checked=${this.chosen}
            @change=${() => this.dispatchEvent(new CustomEvent('toggle-section'))}
          />
          <label for="chosen"><strong>${label}</strong><span class="hint">${hint}</span></label>
        </div>
        <move-buttons
          label=${label}
          .position=${this.position}
          .count=${this.count}
          @move=${({ detail }: MoveEvent) =>
            this.dispatchEvent(new CustomEvent('move', { detail }))}
        ></move-buttons>
      </div>
      ${
        this.chosen
          ? this.name === 'lang-switch'
            ? html`<switch-options .switch=${this.switch} .editor=${this.editor}></switch-options>`
            : this.#texts()
          : nothing
      }`;
  }

  #texts() {
    return html`<details @toggle=${() => (this.isOpened = true)}>
      <summary>
        ${msg('Your own heading and introduction', {
          id: 'builder.section.own',
          desc: 'Builder, opens the fields for the section’s heading and introduction. At most 50 characters.',
        })}
      </summary>
      ${
        this.isOpened || this.section.heading || this.section.introduction
          ? this.#fields()
          : nothing
      }
    </details>`;
  }

  #fields() {
    return html`<text-field
        label=${msg('Heading', {
          id: 'builder.section.heading',
          desc: 'Builder, label of a field. At most 30 characters.',
        })}
        hint=${msg('Leave it empty to keep ICLEI’s, which is translated.', {
          id: 'builder.section.heading.hint',
          desc: 'Builder, hint below the label “Heading”. At most 90 characters.',
        })}
        .value=${this.section.heading}
        @input=${(event: Event) => {
          this.#edit('heading', event);
        }}
      ></text-field>
      <text-field
        lines="3"
        label=${msg('Introduction', {
          id: 'builder.section.introduction',
          desc: 'Builder, label of a field for the text below a heading. At most 30 characters.',
        })}
        .value=${this.section.introduction}
        @input=${(event: Event) => {
          this.#edit('introduction', event);
        }}
      ></text-field>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'section-item': SectionItem;
  }
}
