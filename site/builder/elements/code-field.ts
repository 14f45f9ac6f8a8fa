import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';

/** About how many characters a line has, for browsers that cannot fit a field to its text. */
const charactersPerLine = 80;

/** A text to copy, whole and wrapped, with its button. */
export class CodeField extends SiteElement {
  static override styles = [
    controls,
    css`
      label {
        margin-block-end: 0.5rem;
      }

      textarea.code {
        resize: vertical;
        field-sizing: content;
        min-block-size: 3.5rem;
        max-block-size: 24rem;
        margin-block-end: 0.5rem;
      }
    `,
  ];

  @property() label = '';
  @property() value = '';

  @query('textarea') private field!: HTMLTextAreaElement;

  override render() {
    const lines = this.value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
    return html`<label for="code">${this.label}</label>
      <textarea
        id="code"
        class="code"
        readonly
        spellcheck="false"
        translate="no"
        dir="ltr"
        rows=${Math.min(lines, 14)}
        .value=${this.value}
      ></textarea>
      <copy-button
        label=${msg('Copy', {
          id: 'builder.copy',
          desc: 'Builder, button that copies the HTML. At most 20 characters.',
        })}
        about=${this.label}
        .text=${this.value}
        .field=${() => this.field}
      ></copy-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'code-field': CodeField;
  }
}
