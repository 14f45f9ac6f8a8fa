import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';

/** How long a value may stay wrong, in milliseconds, before the field says so to somebody who is still in it. */
const patience = 1500;

/**
 * A labelled field for text. What is wrong with the value is told when the visitor leaves the field or
 * stops typing, never while they type. The event is the platform's own `input`.
 */
export class TextField extends SiteElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...SiteElement.shadowRootOptions,
    delegatesFocus: true,
  };

  static override styles = [
    controls,
    css`
      :host([short]) input {
        max-inline-size: 12rem;
      }
    `,
  ];

  @property() label = '';
  @property() hint = '';
  @property() value = '';
  /** What is wrong with the value, or nothing. */
  @property() problem = '';
  /** The number of lines. More than one makes a text area. */
  @property({ type: Number }) lines = 1;
  /** The keyboard that a phone shows. */
  @property() keyboard: 'text' | 'numeric' | 'url' = 'text';
  /** Makes the field narrow, for a year or a colour. */
  @property({ type: Boolean, reflect: true }) short = false;

  @state() private isTyping = false;
  /** Whether the visitor has been in the field. Until then it may be empty. */
  @state() private wasVisited = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  #input(event: Event): void {
    this.value = (event.target as HTMLInputElement).value;
    this.isTyping = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#rest();
    }, patience);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.isTyping = false;
    this.wasVisited = true;
  }

  override render() {
    const isToTell = !this.isTyping && (this.value !== '' || this.wasVisited);
    const problem = isToTell ? this.problem : '';
    const described = [this.hint && 'hint', problem && 'error'].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for="input">${this.label}</label>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      <p class="error" id="error" aria-live="polite" ?hidden=${!problem}>${problem}</p>
      ${
        this.lines > 1
          ? html`<textarea
            id="input"
            rows=${this.lines}
            .value=${this.value}
            aria-describedby=${described || nothing}
            aria-invalid=${problem ? 'true' : nothing}
            @input=${this.#input}
            @blur=${this.#rest}
          ></textarea>`
          : html`<input
            id="input"
            type="text"
            inputmode=${this.keyboard}
            autocomplete="off"
            spellcheck=${this.keyboard === 'text' ? nothing : 'false'}
            .value=${this.value}
            aria-describedby=${described || nothing}
            aria-invalid=${problem ? 'true' : nothing}
            @input=${this.#input}
            @blur=${this.#rest}
          />`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'text-field': TextField;
  }
}
