import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';

/** Where an entry of a list is to go. */
export type MoveEvent = CustomEvent<-1 | 1>;

/** An arrow as a picture: as a character it would be visible text that the button's name lacks. */
const arrow = (path: string) =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

/**
 * Moves an entry of a list up or down. At an end of the list its button stays, so that it keeps the
 * focus, and does nothing.
 *
 * @fires {CustomEvent<-1 | 1>} move - The visitor moves the entry.
 */
export class MoveButtons extends SiteElement {
  static override styles = [
    controls,
    css`
      :host {
        flex: none;
      }

      div {
        display: grid;
        /* As wide as both from the start: the second one arrives after the first. */
        grid-template-columns: repeat(2, 2.75rem);
        gap: 0.25rem;
      }

      button {
        padding: 0;
        border-color: var(--_rule);
      }

      svg {
        inline-size: 1.125rem;
        block-size: 1.125rem;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
      }
    `,
  ];

  /** What is moved, for the names of the buttons. */
  @property() label = '';
  @property({ type: Number }) position = 0;
  @property({ type: Number }) count = 0;

  /** Focuses the button that has just been used, after the entry has moved. */
  focusOn(direction: -1 | 1): void {
    this.renderRoot.querySelector<HTMLElement>(direction < 0 ? '.up' : '.down')?.focus();
  }

  #move(direction: -1 | 1): void {
    const to = this.position + direction;
    if (to >= 0 && to < this.count)
      this.dispatchEvent(new CustomEvent('move', { detail: direction }));
  }

  override render() {
    const up = msg(str`Move up: ${this.label}`, {
      id: 'builder.move.up',
      desc: 'Builder, name of the button with an arrow that moves a section or an entry up, read by screen readers. The value is the name of what is moved. At most 30 characters without it.',
    });
    const down = msg(str`Move down: ${this.label}`, {
      id: 'builder.move.down',
      desc: 'Builder, name of the button with an arrow that moves a section or an entry down, read by screen readers. The value is the name of what is moved. At most 30 characters without it.',
    });
    return html`<div>
      <button
        class="up"
        type="button"
        title=${up}
        aria-disabled=${String(this.position === 0)}
        @click=${() => {
          this.#move(-1);
        }}
      >
        <span class="visually-hidden">${up}</span>${arrow('M8 14V3M3 8l5-5 5 5')}
      </button>
      <button
        class="down"
        type="button"
        title=${down}
        aria-disabled=${String(this.position === this.count - 1)}
        @click=${() => {
          this.#move(1);
        }}
      >
        <span class="visually-hidden">${down}</span>${arrow('M8 2v11M3 8l5 5 5-5')}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'move-buttons': MoveButtons;
  }
}
