import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';

/** A choice, with a sentence about it. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Colours to show beside the label. */
  readonly colors?: readonly string[];
}

/**
 * A question with a few answers, one of which is chosen.
 *
 * @fires {CustomEvent<string>} choose - The visitor chooses another answer.
 */
export class RadioGroup extends SiteElement {
  static override styles = [
    controls,
    css`
      legend {
        margin-block-end: 0.25rem;
      }

      :host([inline]) div.choices {
        display: flex;
        flex-wrap: wrap;
        column-gap: 1.5rem;
      }

      .choice {
        padding-block: 0.125rem;
      }

      label:has(.swatches) {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: 0.75rem;
      }

      .swatches {
        display: inline-flex;
        border: 1px solid var(--_soft);
        border-radius: 0.25rem;
        overflow: hidden;
      }

      .swatches i {
        inline-size: 1.25rem;
        block-size: 1.125rem;
        forced-color-adjust: none;
      }
    `,
  ];

  @property() label = '';
  @property() value = '';
  @property({ attribute: false }) choices: readonly Choice[] = [];
  @property({ type: Boolean, reflect: true }) inline = false;

  override render() {
    return html`<fieldset>
      <legend>${this.label}</legend>
      <div class="choices">
        ${this.choices.map(
          ({ value, label, hint, colors = [] }) =>
            html`<div class="choice">
              <input
                type="radio"
                name=${this.label}
                id=${value}
                value=${value}
                aria-describedby=${hint ? `${value}-hint` : nothing}
                .checked=${value === this.value}
                @change=${() => this.dispatchEvent(new CustomEvent('choose', { detail: value }))}
              />
              <label for=${value}
                >${label}${
                  colors.length
                    ? html`<span class="swatches" aria-hidden="true"
                      >${colors.map((color) => html`<i style=${`background: ${color}`}></i>`)}</span
                    >`
                    : nothing
                }${
                  hint ? html`<span class="hint" id=${`${value}-hint`}>${hint}</span>` : nothing
                }</label
              >
            </div>`,
        )}
      </div>
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'radio-group': RadioGroup;
  }
}
