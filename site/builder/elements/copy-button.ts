import { msg } from '@lit/localize';
import { css, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import { labelled } from '../../sentences.js';

/**
 * Copies a text. Where a page may not copy, it selects the text, so that the visitor can copy it.
 */
export class CopyButton extends SiteElement {
  static override styles = [
    controls,
    css`
      .row {
        column-gap: 1rem;
      }

      [role='status'] {
        color: var(--_good);
        font-weight: 600;
      }
    `,
  ];

  @property() label = '';
  /** What the button copies, for those who hear its name. */
  @property() about = '';
  @property() text = '';
  /** The field that shows the text. */
  @property({ attribute: false }) field: () => HTMLTextAreaElement | HTMLInputElement | null = () =>
    null;

  @state() private result: '' | 'copied' | 'selected' = '';
  override willUpdate(changed: PropertyValues<this>): void {
    // What was copied is not what the field shows now.
    if (changed.has('text')) this.result = '';
  }

  async #copy(): Promise<void> {
    // The result of the last click goes, so that the same words are announced again.
    this.result = '';
    try {
      await navigator.clipboard.writeText(this.text);
      this.result = 'copied';
    } catch {
      const field = this.field();
      field?.focus();
      field?.select();
      this.result = 'selected';
    }
  }

  override render() {
    const results = {
      '': '',
      copied: msg('Copied', {
        id: 'builder.copied',
        desc: 'Builder, said beside the button after it has copied. At most 20 characters.',
      }),
      selected: msg('The text is selected. Copy it with your keyboard or the menu.', {
        id: 'builder.selected',
        desc: 'Builder, said beside the button where the browser does not let a page copy. At most 100 characters.',
      }),
    };
    return html`<div class="row">
      <button
        class="primary"
        type="button"
        aria-label=${labelled(this.label, this.about)}
        @click=${() => void this.#copy()}
      >
        ${this.label}
      </button>
      <span role="status">${results[this.result]}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-button': CopyButton;
  }
}
