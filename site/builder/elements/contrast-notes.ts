import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import { withColor } from '../color/change.js';
import { lowContrasts, type LowContrast } from '../color/contrast.js';
import { colorsOf } from '../color/starts.js';
import { starts } from '../color/themes.js';
import type { Theme } from '../configuration/configuration.js';
import { figure, sentences } from '../../sentences.js';
import type { Editor } from '../editor/editor.js';
import { colorTexts, schemeTexts } from '../texts.js';

/** Of a text that is hard to read on several backgrounds, the one on which it is hardest: one colour mends all. */
const worst = (all: readonly LowContrast[]): readonly LowContrast[] =>
  all.filter(
    (each) =>
      !all.some(
        (other) =>
          other.text === each.text && other.scheme === each.scheme && other.value < each.value,
      ),
  );

/** Which texts are hard to read, and the colour that mends it. */
export class ContrastNotes extends SiteElement {
  static override styles = [
    controls,
    css`
      .good {
        color: var(--_good);
        font-weight: 600;
      }

      li {
        padding: 0.75rem 1rem;
        border-inline-start: 4px solid var(--_bad);
        background: var(--_card);
      }

      li + li {
        margin-block-start: 0.5rem;
      }

      .row {
        margin-block-start: 0.5rem;
      }

      i {
        inline-size: 2.75rem;
        block-size: 2.75rem;
        border: 1px solid var(--_soft);
        border-radius: var(--_radius);
        forced-color-adjust: none;
      }
    `,
  ];

  @property({ attribute: false }) theme!: Theme;
  @property({ attribute: false }) editor!: Editor;

  async #use({ text, scheme }: LowContrast, instead: string): Promise<void> {
    this.editor.change((c) => ({
      ...c,
      theme: withColor(c.theme, starts(), text, scheme, instead),
    }));
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button, .good')?.focus();
  }

  override render() {
    const low = worst(lowContrasts(colorsOf(this.theme, starts())));
    return html`<div aria-live="polite">
      ${
        low.length === 0
          ? html`<p class="good" tabindex="-1">
            ${msg('All texts are easy to read in these colours.', {
              id: 'builder.contrast.good',
              desc: 'Builder, below the choice of colours: all contrasts are high enough. At most 80 characters.',
            })}
          </p>`
          : html`<ul role="list">
            ${low.map((each) => this.#note(each))}
          </ul>`
      }
    </div>`;
  }

  #note(each: LowContrast) {
    const names = colorTexts();
    const [text, ground, scheme] = [
      names[each.text],
      names[each.ground],
      schemeTexts()[each.scheme],
    ];
    const { instead } = each;
    const [value, required] = [figure(each.value), figure(each.required)];
    return html`<li>
      <p>
        ${sentences(
          msg(
            str`${scheme}: the colour “${text}” on the colour “${ground}” has a contrast of ${value}. It needs ${required}.`,
            {
              id: 'builder.contrast.low',
              desc: 'Builder, what is wrong with a colour. The values are: “Light” or “Dark”, the names of two colours, and two numbers. At most 100 characters without them.',
            },
          ),
          instead
            ? msg(str`The nearest colour that passes is ${instead}.`, {
                id: 'builder.contrast.nearest',
                desc: 'Builder, after a contrast that is too low. The value is a colour such as #00734d. At most 60 characters without it.',
              })
            : '',
        )}
      </p>
      ${
        instead
          ? html`<div class="row">
            <i style=${`background: ${instead}`}></i>
            <button type="button" @click=${() => void this.#use(each, instead)}>
              ${msg(str`Use ${instead}`, {
                id: 'builder.contrast.use',
                desc: 'Builder, button that sets a colour. The value is a colour such as #00734d. At most 25 characters.',
              })}
            </button>
          </div>`
          : nothing
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contrast-notes': ContrastNotes;
  }
}
