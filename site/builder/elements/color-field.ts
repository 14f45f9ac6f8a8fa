import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import { parseColor } from '../color/parse.js';
import type { TextField } from './text-field.js';

/** A colour, typed or chosen. The event is the platform's own `input`. */
export class ColorField extends SiteElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...SiteElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    controls,
    css`
      .pair {
        display: grid;
        grid-template-columns: minmax(0, 12rem) auto;
        gap: 0.5rem;
        align-items: end;
        justify-content: start;
      }

      input[type='color'] {
        inline-size: 3.25rem;
        block-size: 2.75rem;
        padding: 0.25rem;
        background: var(--_paper);
        border: 1px solid var(--_soft);
        border-radius: var(--_radius);
        cursor: pointer;
      }
    `,
  ];

  @property() label = '';
  @property() hint = '';
  @property() value = '';
  @property() problem = '';
  /** What the field is called where its label says only “Light”. */
  @property() about = '';

  #input(event: Event): void {
    this.value = (event.target as TextField | HTMLInputElement).value;
  }

  override render() {
    return html`<div class="pair" @input=${this.#input}>
      <text-field
        .label=${this.label}
        .hint=${this.hint}
        .value=${this.value}
        .problem=${this.problem}
        keyboard="url"
      ></text-field>
      <input
        type="color"
        aria-label=${msg(str`Choose a colour: ${this.about || this.label}`, {
          id: 'builder.color.choose',
          desc: 'Builder, name of the control that opens the browser’s colour picker, read by screen readers. The value says what the colour is for. At most 40 characters without it.',
        })}
        .value=${parseColor(this.value) ?? '#ffffff'}
      />
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'color-field': ColorField;
  }
}
