import { html, nothing, type TemplateResult } from 'lit';
import { descriptionOf } from '../../src/language/locales.js';
import { findingItem } from './finding-item.js';
import type { Finding, Mended } from './mend/finding.js';
import { languagesText, moreText, resultTexts } from './texts.js';

/** How many findings are shown at once. */
const maxShown = 100;

/** What the result needs besides what was found. */
export interface View {
  /** The label of the HTML to write instead of what is wrong. */
  readonly instead: string;
  /** The address of the mended page as a file. */
  readonly file: string;
  readonly fileName: string;
  /** The field with the mended page. */
  readonly field: () => HTMLTextAreaElement | null;
  readonly onShow: (finding: Finding) => void;
  readonly onUse: () => void;
}

/** What the check has found, and what it has looked at. */
export function findingsView(
  { findings, locales, lacksScript }: Mended,
  view: View,
): TemplateResult {
  const texts = resultTexts();
  const names = locales.map((locale) => descriptionOf(locale).autonym);
  const more = findings.length - maxShown;
  return html`
    ${names.length > 0 ? html`<p>${languagesText(names.join(', '))}</p>` : nothing}
    ${lacksScript ? html`<p>${texts.script}</p>` : nothing}
    ${
      findings.length > 0
        ? html`<ol role="list">
          ${findings
            .slice(0, maxShown)
            .map((finding) => findingItem(finding, view.instead, view.onShow))}
        </ol>`
        : nothing
    }
    ${more > 0 ? html`<p>${moreText(more)}</p>` : nothing}
    <p class="hint">${texts.colors}</p>
  `;
}

/** The page with everything mended, to take away. */
export function mendedView({ html: mended }: Mended, view: View): TemplateResult {
  const texts = resultTexts();
  return html`<section class="mended" aria-labelledby="mended">
    <h2 id="mended">${texts.mended}</h2>
    <p>${texts.same}</p>
    <textarea
      id="mended-html"
      class="code"
      aria-labelledby="mended"
      readonly
      rows="10"
      dir="ltr"
      spellcheck="false"
      translate="no"
      .value=${mended}
    ></textarea>
    <div class="row">
      <copy-button
        .label=${texts.copy}
        .about=${texts.mended}
        .text=${mended}
        .field=${view.field}
      ></copy-button>
      <a class="button" href=${view.file} download=${view.fileName}>${texts.download}</a>
      <button type="button" @click=${view.onUse}>${texts.use}</button>
    </div>
  </section>`;
}
