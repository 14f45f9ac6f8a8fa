import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';
import { problemText } from '../texts.js';
import type { TextField } from './text-field.js';

type Link = keyof Configuration['links'];

const labels = (): Record<Link, string> => ({
  work: msg('“Get to know how we work” leads to', {
    id: 'builder.link.work',
    desc: 'Builder, label of a field for an address. Quote the link as it is translated in the section “What we do”. At most 70 characters.',
  }),
  agendas: msg('“Find out about our agendas” leads to', {
    id: 'builder.link.agendas',
    desc: 'Builder, label of a field for an address. Quote the link as it is translated in the section “What we do”. At most 70 characters.',
  }),
  activities: msg('“Engage in our activities” leads to', {
    id: 'builder.link.activities',
    desc: 'Builder, label of a field for an address. Quote the link as it is translated in the section “What we do”. At most 70 characters.',
  }),
});

/** Where the three links of “What we do” lead. */
export class LinkFields extends SiteElement {
  static override styles = [
    controls,
    css`
      text-field + text-field {
        margin-block-start: 1.25rem;
      }
    `,
  ];

  @property({ attribute: false }) configuration!: Configuration;
  @property({ attribute: false }) editor!: Editor;

  override render() {
    return Object.entries(labels()).map(
      ([name, label]) =>
        html`<text-field
          keyboard="url"
          data-field=${`links.${name}`}
          label=${label}
          .value=${this.configuration.links[name as Link]}
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
