import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../src/check/words.js';
import type { Finding } from './mend/finding.js';
import { lineText, resultTexts, syntaxText } from './texts.js';

/** The longest tag that is shown whole. */
const maxLength = 300;

const short = (code: string) => (code.length > maxLength ? `${code.slice(0, maxLength)}…` : code);

/** A text with its code, which a browser's translator must not change. */
const marked = ({ strings, values }: Words) =>
  strings.map((string, index) => {
    const value = values.at(index);
    return typeof value === 'string'
      ? html`${string}<code translate="no">${value}</code>`
      : html`${string}${value}`;
  });

/**
 * The list item of a finding: its line, the tag, what is wrong, and what to write.
 *
 * @param instead the label of the HTML to write.
 * @param onShow called to select the place in the text field.
 */
export function findingItem(
  finding: Finding,
  instead: string,
  onShow: (finding: Finding) => void,
): TemplateResult {
  const { line, tag, topic, words, write, isMended } = finding;
  const { corrected, yourself } = resultTexts();
  return html`<li>
    <h3>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          onShow(finding);
        }}
      >
        ${lineText(line)}
      </button>
    </h3>
    <pre class="before" dir="ltr" translate="no"><code>${short(tag)}</code></pre>
    <p>${words ? marked(words) : syntaxText(topic)}</p>
    ${
      write === undefined
        ? nothing
        : html`<p class="hint">${instead}</p>
          <pre class="after" dir="ltr" translate="no"><code>${short(write)}</code></pre>`
    }
    <p class=${isMended ? 'good' : 'bad'}>${isMended ? corrected : yourself}</p>
  </li>`;
}
