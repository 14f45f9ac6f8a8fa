import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Editor } from '../editor/editor.js';

/**
 * Undo, redo, start again, and the way to the HTML.
 *
 * @fires {CustomEvent} go-to-result - The visitor wants to go to the HTML.
 */
export class EditBar extends SiteElement {
  static override styles = [
    controls,
    css`
      .primary {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) editor!: Editor;
  @property({ type: Boolean, attribute: 'can-undo' }) canUndo = false;
  @property({ type: Boolean, attribute: 'can-redo' }) canRedo = false;

  #undo(): void {
    if (!this.canUndo) return;
    this.editor.undo();
    this.editor.announce(
      msg('The last change is undone.', {
        id: 'builder.undone',
        desc: 'Builder, said by screen readers. At most 50 characters.',
      }),
    );
  }

  #redo(): void {
    if (!this.canRedo) return;
    this.editor.redo();
    this.editor.announce(
      msg('The change is there again.', {
        id: 'builder.redone',
        desc: 'Builder, said by screen readers after “Redo”. At most 50 characters.',
      }),
    );
  }

  #restart(): void {
    this.editor.restart();
    this.editor.announce(
      msg('Everything is as at the start. You can undo this.', {
        id: 'builder.restarted',
        desc: 'Builder, said by screen readers after “Start again”. At most 80 characters.',
      }),
    );
  }

  override render() {
    return html`<div class="row">
      <button type="button" aria-disabled=${String(!this.canUndo)} @click=${this.#undo}>
        ${msg('Undo', {
          id: 'builder.undo',
          desc: 'Builder, button. At most 20 characters.',
        })}
      </button>
      <button type="button" aria-disabled=${String(!this.canRedo)} @click=${this.#redo}>
        ${msg('Redo', {
          id: 'builder.redo',
          desc: 'Builder, button. At most 20 characters.',
        })}
      </button>
      <button type="button" class="quiet" @click=${this.#restart}>
        ${msg('Start again', {
          id: 'builder.restart',
          desc: 'Builder, button that sets everything to what it was at the start. At most 25 characters.',
        })}
      </button>
      <button
        type="button"
        class="primary"
        @click=${() => this.dispatchEvent(new CustomEvent('go-to-result'))}
      >
        ${msg('Get the HTML', {
          id: 'builder.go-to-result',
          desc: 'Builder, button that leads to the last step, with the HTML to copy. At most 25 characters.',
        })}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'edit-bar': EditBar;
  }
}
