import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';
import { problemText } from '../problem-text.js';
import { linkTexts } from '../texts.js';
import type { TextField } from './text-field.js';

/** Where the three links of “What we do” lead. */
export class LinkFields extends SiteElement {
  static override styles = [
    controls,
    css`
      text-field {
        margin-block-start: 1.25rem;
      }
    `,
  ];

  @property({ attribute: false }) configuration!: Configuration;
  @property({ attribute: false }) editor!: Editor;

  override render() {
    return html`<p class="hint">
        ${msg('Leave a field empty to lead to ICLEI’s own page.', {
          id: 'builder.links.hint',
          desc: 'Builder, hint above three fields for addresses. At most 90 characters.',
        })}
      </p>
      ${this.#fields()}`;
  }

  #fields() {
    return Object.entries(linkTexts()).map(
      ([name, label]) =>
        html`<text-field
          keyboard="url"
          data-field=${`links.${name}`}
          label=${label}
          .value=${this.configuration.links[name as keyof Configuration['links']]}
          .problem=${problemText(this.editor.problemOf(`links.${name}`))}
          @input=${(event: Event) => {
            const { value } = event.target as TextField;
            this.editor.change(
              (c) => ({ ...c, links: { ...c.links, [name]: value } }),
              `links.${name}`,
            );
          }}
        ></text-field>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'link-fields': LinkFields;
  }
}
