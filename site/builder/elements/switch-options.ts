import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';

/** How the language switch works. */
export class SwitchOptions extends SiteElement {
  static override styles = [
    controls,
    css`
      details {
        margin-inline-start: min(2.25rem, 10vw);
      }
    `,
  ];

  @property({ attribute: false }) switch!: Configuration['switch'];
  @property({ attribute: false }) editor!: Editor;

  #set(changes: Partial<Configuration['switch']>): void {
    this.editor.change((c) => ({ ...c, switch: { ...c.switch, ...changes } }));
  }

  override render() {
    return html`<details>
      <summary>
        ${msg('How the switch works', {
          id: 'builder.switch',
          desc: 'Builder, opens the options of the language switch. At most 50 characters.',
        })}
      </summary>
      <div class="choice">
        <input
          id="names"
          type="checkbox"
          .checked=${this.switch.hasNames}
          @change=${() => {
            this.#set({ hasNames: !this.switch.hasNames });
          }}
        />
        <label for="names"
          >${msg('Show whole names: English, Español, Français', {
            id: 'builder.switch.names',
            desc: 'Builder, label of a checkbox. Unchecked, the switch shows ENG, ES, FR. Keep the names of the languages. At most 70 characters.',
          })}</label
        >
      </div>
      <div class="choice">
        <input
          id="persist"
          type="checkbox"
          aria-describedby="persist-hint"
          .checked=${this.switch.isPersistent}
          @change=${() => {
            this.#set({ isPersistent: !this.switch.isPersistent });
          }}
        />
        <label for="persist">
          ${msg('Remember the visitor’s choice', {
            id: 'builder.switch.persist',
            desc: 'Builder, label of a checkbox. At most 50 characters.',
          })}
          <span class="hint" id="persist-hint"
            >${msg(
              'It is stored in the visitor’s browser, for your site only. Without this, nothing is stored.',
              {
                id: 'builder.switch.persist.hint',
                desc: 'Builder, hint for “Remember the visitor’s choice”. At most 130 characters.',
              },
            )}</span
          >
        </label>
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'switch-options': SwitchOptions;
  }
}
