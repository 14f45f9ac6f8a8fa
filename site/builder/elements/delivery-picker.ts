import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import { addressOf, isLocal } from '../address/place.js';
import type { Configuration, Delivery, Kind } from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';
import { problemText } from '../problem-text.js';
import { hostChoices, kindChoices, versionChoices } from './delivery-texts.js';
import { localText } from './result-texts.js';
import type { TextField } from './text-field.js';

/** Where the HTML goes, and where the files come from. */
export class DeliveryPicker extends SiteElement {
  static override styles = [
    controls,
    css`
      :host > * + *,
      radio-group + radio-group {
        margin-block-start: 1.5rem;
      }

      :host > .hint,
      text-field {
        padding-inline-start: 2.25rem;
      }
    `,
  ];

  @property({ attribute: false }) configuration!: Configuration;
  @property({ attribute: false }) editor!: Editor;

  #set(changes: Partial<Delivery>, field?: string): void {
    this.editor.change((c) => ({ ...c, delivery: { ...c.delivery, ...changes } }), field);
  }

  override render() {
    const { kind, host, folder, isPinned, hasIntegrity } = this.configuration.delivery;
    return html`<radio-group
        label=${msg('Where do you paste it?', {
          id: 'builder.kind',
          desc: 'Builder, question above five answers. At most 50 characters.',
        })}
        .value=${kind}
        .choices=${kindChoices()}
        @choose=${({ detail }: CustomEvent<Kind>) => {
          this.#set({ kind: detail });
        }}
      ></radio-group>
      <radio-group
        label=${msg('Where do the files come from?', {
          id: 'builder.host',
          desc: 'Builder, question above two answers: the files are scripts. At most 60 characters.',
        })}
        .value=${host}
        .choices=${hostChoices()}
        @choose=${({ detail }: CustomEvent<Delivery['host']>) => {
          this.#set({ host: detail });
        }}
      ></radio-group>
      ${
        host === 'this-site' && this.isConnected && isLocal(addressOf('../iclei/'))
          ? html`<p class="hint">${localText()}</p>`
          : nothing
      }
      ${
        host === 'own'
          ? html`<text-field
            keyboard="url"
            data-field="delivery.folder"
            label=${msg('Address of the folder', {
              id: 'builder.folder',
              desc: 'Builder, label of a field: the folder on the webmaster’s own server. At most 40 characters.',
            })}
            .value=${folder}
            .problem=${problemText(this.editor.problemOf('delivery.folder'))}
            @input=${(event: Event) => {
              this.#set({ folder: (event.target as TextField).value }, 'delivery.folder');
            }}
          ></text-field>`
          : nothing
      }
      <radio-group
        label=${msg('Which version?', {
          id: 'builder.version',
          desc: 'Builder, question above two answers: which version of the files. At most 40 characters.',
        })}
        .value=${isPinned ? 'pinned' : 'newest'}
        .choices=${versionChoices()}
        @choose=${({ detail }: CustomEvent<string>) => {
          this.#set({ isPinned: detail === 'pinned' });
        }}
      ></radio-group>
      ${
        isPinned
          ? html`<div class="choice">
            <input
              id="integrity"
              type="checkbox"
              .checked=${hasIntegrity}
              @change=${() => {
                this.#set({ hasIntegrity: !hasIntegrity });
              }}
            />
            <label for="integrity"
              >${msg('Let browsers verify the files', {
                id: 'builder.integrity',
                desc: 'Builder, label of a checkbox. At most 60 characters.',
              })}<span class="hint"
                >${msg('A browser runs a file only if nobody has changed it.', {
                  id: 'builder.integrity.hint',
                  desc: 'Builder, hint for “Let browsers verify the files”. At most 100 characters.',
                })}</span
              ></label
            >
          </div>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'delivery-picker': DeliveryPicker;
  }
}
