import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import { starts } from '../color/themes.js';
import {
  startingThemes,
  type Configuration,
  type StartingTheme,
} from '../configuration/configuration.js';
import type { Editor } from '../editor/editor.js';
import { problemText } from '../problem-text.js';
import type { ColorField } from './color-field.js';
import type { Choice } from './radio-group.js';

const labels = (): Record<StartingTheme, string> => ({
  iclei: msg('ICLEI’s colours', {
    id: 'builder.theme.iclei',
    desc: 'Builder, choice of colours. At most 40 characters.',
  }),
  'town-hall': msg('Town hall: burgundy and cream', {
    id: 'builder.theme.town-hall',
    desc: 'Builder, choice of colours and fonts: an example called “Town hall”. At most 50 characters.',
  }),
  'young-city': msg('Young city: violet and lime', {
    id: 'builder.theme.young-city',
    desc: 'Builder, choice of colours and fonts: an example called “Young city”. At most 50 characters.',
  }),
  ministry: msg('Ministry: quiet and grey', {
    id: 'builder.theme.ministry',
    desc: 'Builder, choice of colours and fonts: an example called “Ministry”. At most 50 characters.',
  }),
  color: msg('One colour of my city', {
    id: 'builder.theme.color',
    desc: 'Builder, choice of colours: all are made from one that the webmaster enters. At most 40 characters.',
  }),
});

/** Shown beside the name of a theme: those that cover the most. */
const swatches = (start: StartingTheme): readonly string[] => {
  if (start === 'color') return [];
  const { sky, light, accent } = starts()[start].colors;
  return [sky.light, accent.light, light.light, starts()[start].colors['accent-wash'].light];
};

/** The colours of the sections: what they start from, each of them, and whether all texts can be read. */
export class ThemePicker extends SiteElement {
  static override styles = [
    controls,
    css`
      color-field {
        margin-block: 0.5rem 1rem;
        padding-inline-start: 2.25rem;
      }

      contrast-notes,
      single-colors {
        margin-block-start: 1rem;
      }
    `,
  ];

  @property({ attribute: false }) configuration!: Configuration;
  @property({ attribute: false }) editor!: Editor;

  override render() {
    const { theme } = this.configuration;
    const names = labels();
    const choices = startingThemes.map((value): Choice => ({
      value,
      label: names[value],
      colors: swatches(value),
    }));
    return html`<radio-group
        label=${msg('Start from', {
          id: 'builder.theme',
          desc: 'Builder, label above five choices of colours. At most 40 characters.',
        })}
        .value=${theme.start}
        .choices=${choices}
        @choose=${({ detail }: CustomEvent<StartingTheme>) => {
          this.editor.change((c) => ({ ...c, theme: { ...c.theme, start: detail } }));
        }}
      ></radio-group>
      ${
        theme.start === 'color'
          ? html`<color-field
            data-field="theme.color"
            label=${msg('The colour', {
              id: 'builder.theme.color.label',
              desc: 'Builder, label of the field for the colour of the city. At most 40 characters.',
            })}
            hint=${msg('For example #00734d', {
              id: 'builder.theme.color.hint',
              desc: 'Builder, hint for the colour of the city. At most 60 characters.',
            })}
            .value=${theme.color}
            .problem=${problemText(this.editor.problemOf('theme.color'))}
            @input=${(event: Event) => {
              const color = (event.target as ColorField).value;
              this.editor.change((c) => ({ ...c, theme: { ...c.theme, color } }), 'theme.color');
            }}
          ></color-field>`
          : nothing
      }
      <contrast-notes .theme=${theme} .editor=${this.editor}></contrast-notes>
      <single-colors .theme=${theme} .editor=${this.editor}></single-colors>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-picker': ThemePicker;
  }
}
