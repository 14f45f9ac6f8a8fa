import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { locales } from '../../../src/language/locales.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';

/** The language of the sections, and the level of their headings. */
export class PageOptions extends SiteElement {
  static override styles = [
    controls,
    css`
      .field + .field {
        margin-block-start: 1.5rem;
      }

      select {
        max-inline-size: 24rem;
      }
    `,
  ];

  @property({ attribute: false }) configuration!: Configuration;
  @property({ attribute: false }) editor!: Editor;

  override render() {
    const { language, headingLevel } = this.configuration;
    return html`<div class="field">
        <label for="language"
          >${msg('Language', {
            id: 'builder.language',
            desc: 'Builder, label of the list of languages. At most 30 characters.',
          })}</label
        >
        <p class="hint" id="language-hint">
          ${msg('The sections can follow the language that your page declares.', {
            id: 'builder.language.hint',
            desc: 'Builder, hint for the list of languages. At most 100 characters.',
          })}
        </p>
        <select
          id="language"
          aria-describedby="language-hint"
          .value=${language}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            this.editor.change((c) => ({ ...c, language: value as Configuration['language'] }));
          }}
        >
          <option value="page" ?selected=${language === 'page'}>
            ${msg('The page’s own', {
              id: 'builder.language.page',
              desc: 'Builder, choice in the list of languages: the language that the page declares. At most 30 characters.',
            })}
          </option>
          ${locales.map(
            ({ code, autonym }) =>
              html`<option value=${code} lang=${code} ?selected=${language === code}>
                ${autonym}
              </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="level"
          >${msg('Level of the headings', {
            id: 'builder.level',
            desc: 'Builder, label of a list with h1 to h6. At most 30 characters.',
          })}</label
        >
        <p class="hint" id="level-hint">
          ${msg('Choose 2 if the title of your page is the only heading above the sections.', {
            id: 'builder.level.hint',
            desc: 'Builder, hint for the level of the headings. At most 110 characters.',
          })}
        </p>
        <select
          id="level"
          aria-describedby="level-hint"
          .value=${String(headingLevel)}
          @change=${(event: Event) => {
            const level = Number((event.target as HTMLSelectElement).value);
            this.editor.change((c) => ({ ...c, headingLevel: level }));
          }}
        >
          ${[1, 2, 3, 4, 5, 6].map(
            (level) =>
              html`<option value=${level} ?selected=${level === headingLevel}>
                ${level} (h${level})
              </option>`,
          )}
        </select>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-options': PageOptions;
  }
}
