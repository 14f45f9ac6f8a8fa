import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import { withColor, withoutColor } from '../color/change.js';
import { schemes } from '../color/contrast.js';
import { colorsOf } from '../color/starts.js';
import { starts } from '../color/themes.js';
import { colorNames, type ColorName, type Theme } from '../configuration/configuration.js';
import { labelled } from '../../sentences.js';
import type { Editor } from '../editor/editor.js';
import { problemText } from '../problem-text.js';
import { colorTexts, schemeTexts } from '../texts.js';
import type { ColorField } from './color-field.js';

/** Each of the colours, in a light and in a dark page. */
export class SingleColors extends SiteElement {
  static override styles = [
    controls,
    css`
      fieldset + fieldset {
        margin-block-start: 1.5rem;
      }

      button.quiet {
        padding-inline: 0;
      }

      .pairs {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.5rem;
        margin-block-start: 0.25rem;
      }

      color-field {
        inline-size: 13rem;
      }
    `,
  ];

  @property({ attribute: false }) theme!: Theme;
  @property({ attribute: false }) editor!: Editor;

  /** Whether the list has been opened. Before, only a list with changes is rendered, because it is long. */
  @state() private isOpened = false;

  async #reset(name: ColorName): Promise<void> {
    this.editor.change((c) => ({ ...c, theme: withoutColor(c.theme, name) }));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-color="${name}"] color-field`)?.focus();
  }

  override render() {
    const names = colorTexts();
    const isRendered = this.isOpened || Object.keys(this.theme.changes).length > 0;
    return html`<details @toggle=${() => (this.isOpened = true)}>
      <summary>
        ${msg('Change single colours', {
          id: 'builder.colors',
          desc: 'Builder, opens a list of colours. At most 40 characters.',
        })}
      </summary>
      <div>${isRendered ? colorNames.map((name) => this.#color(name, names[name])) : nothing}</div>
    </details>`;
  }

  #color(name: ColorName, label: string) {
    const isChanged = name in this.theme.changes;
    const pair = this.theme.changes[name] ?? colorsOf(this.theme, starts())[name];
    const texts = schemeTexts();
    return html`<fieldset data-color=${name}>
      <legend>${label}</legend>
      <div class="pairs">
        ${schemes.map((scheme) => {
          const field = `theme.changes.${name}.${scheme}`;
          return html`<color-field
            data-field=${field}
            label=${texts[scheme]}
            about=${labelled(label, texts[scheme])}
            .value=${pair[scheme]}
            .problem=${problemText(this.editor.problemOf(field))}
            @input=${(event: Event) => {
              const { value } = event.target as ColorField;
              this.editor.change(
                (c) => ({ ...c, theme: withColor(c.theme, starts(), name, scheme, value) }),
                field,
              );
            }}
          ></color-field>`;
        })}
      </div>
      ${
        isChanged
          ? html`<button class="quiet" type="button" @click=${() => void this.#reset(name)}>
            ${msg(str`Reset: ${label}`, {
              id: 'builder.colors.reset',
              desc: 'Builder, button that gives a colour back what the theme has. The value is the name of the colour. At most 20 characters without it.',
            })}
          </button>`
          : nothing
      }
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'single-colors': SingleColors;
  }
}
