import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Problem } from '../configuration/problems.js';
import { labelled } from '../../sentences.js';
import { problemText } from '../problem-text.js';
import { placeText } from './step-texts.js';

/**
 * How many values are wrong, with a way to each.
 *
 * @fires {CustomEvent<string>} go-to - The visitor wants to go to a field.
 */
export class ProblemList extends SiteElement {
  static override styles = [
    controls,
    css`
      section {
        padding: 1rem;
        border: 3px solid var(--_bad);
        border-radius: var(--_radius);
      }

      h3 {
        font-size: 1.125rem;
      }

      button {
        min-block-size: 2rem;
        padding: 0.125rem 0 !important;
        font-weight: 400;
        text-align: start;
        color: var(--_bad);
      }
    `,
  ];

  @property({ attribute: false }) problems: readonly Problem[] = [];

  override render() {
    const count = this.problems.length;
    if (count === 0) return nothing;
    const title =
      count === 1
        ? msg('1 thing to fix', {
            id: 'builder.problems.one',
            desc: 'Builder, heading above the list of what is wrong, if it is one thing. At most 40 characters.',
          })
        : msg(str`${count} things to fix`, {
            id: 'builder.problems.many',
            desc: 'Builder, heading above the list of what is wrong. The value is a number from 2. At most 40 characters.',
          });
    return html`<section aria-labelledby="title">
      <h3 id="title">${title}</h3>
      <p>
        ${msg('The HTML leaves these out until they are right.', {
          id: 'builder.problems.hint',
          desc: 'Builder, below the heading “2 things to fix”. At most 100 characters.',
        })}
      </p>
      <ul role="list">
        ${this.problems.map(
          (problem) =>
            html`<li>
              <button
                class="quiet"
                type="button"
                @click=${() =>
                  this.dispatchEvent(new CustomEvent('go-to', { detail: problem.field }))}
              >
                ${labelled(placeText(problem.field), problemText(problem))}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'problem-list': ProblemList;
  }
}
