import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { locales, type Locale } from '../../../src/language/locales.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import type { Address } from '../address/address.js';
import { addressOf, isLocal } from '../address/place.js';
import type { Configuration } from '../configuration/configuration.js';
import { generatePage, generateSnippet } from '../snippet/generate.js';
import { hasWords } from '../snippet/make.js';
import type { Piece, Snippet } from '../snippet/snippet.js';
import { languageText, localText, placeTexts, resultTexts } from './result-texts.js';
import { styles } from './snippet-view.styles.js';

/** How long the HTML waits for the next change, in milliseconds. */
const pause = 150;

/** Whether a piece needs files that are only on the webmaster's own computer. */
const hasLocalFiles = ({ code }: Piece): boolean => {
  const here = addressOf('../iclei/');
  return code.includes(here) && isLocal(here);
};

/** The HTML to paste, the same as a page, and a link for a colleague. */
export class SnippetView extends SiteElement {
  static override styles = [controls, styles];

  @property({ attribute: false }) configuration!: Configuration;
  @property({ attribute: false }) address!: Address;
  /** The language of the words in the HTML, where the sections follow that of the page. */
  @property() pageLanguage: Locale = 'en';

  @state() private snippet: Snippet = [];
  /** Whether a file of this site that the HTML needs could not be loaded. */
  @state() private hasFailed = false;
  @state() private wasDownloaded = false;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('configuration') && !changed.has('pageLanguage')) return;
    this.wasDownloaded = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(), this.snippet.length > 0 ? pause : 0);
  }

  async #make(): Promise<void> {
    const { configuration, pageLanguage } = this;
    const isLatest = () =>
      configuration === this.configuration && pageLanguage === this.pageLanguage;
    try {
      const snippet = await generateSnippet(configuration, pageLanguage);
      if (!isLatest()) return;
      this.snippet = snippet;
      this.hasFailed = false;
    } catch {
      if (isLatest()) this.hasFailed = true;
    }
  }

  async #download(): Promise<void> {
    let page: string;
    try {
      page = await generatePage(this.configuration, this.pageLanguage);
    } catch {
      this.hasFailed = true;
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    link.download = 'iclei.html';
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    this.wasDownloaded = true;
  }

  override render() {
    const texts = resultTexts();
    const places = placeTexts();
    return html`
      ${this.#notes().map((note) => html`<p class="note">${note}</p>`)}
      <div role="status">
        ${
          this.hasFailed
            ? html`<p class="error">${texts.failed}</p>
              <button type="button" @click=${() => void this.#make()}>${texts.again}</button>`
            : nothing
        }
      </div>
      ${
        this.hasFailed
          ? nothing
          : this.snippet.map(
              ({ place, code }, index) =>
                html`<code-field
                data-place=${place}
                label=${`${this.snippet.length > 1 ? `${index + 1}. ` : ''}${places[place]}`}
                .value=${code}
              ></code-field>`,
            )
      }
      <div class="row more">
        <button type="button" @click=${() => void this.#download()}>${texts.download}</button>
        <span class="done" role="status">${this.wasDownloaded ? texts.downloaded : ''}</span>
      </div>
      <code-field class="link" label=${texts.link} .value=${this.#link}></code-field>
      <p class="hint">${texts.linkHint}</p>
    `;
  }

  /** What a webmaster has to know of the HTML before it is copied. */
  #notes(): readonly string[] {
    const { delivery, language } = this.configuration;
    const name = locales.find(({ code }) => code === this.pageLanguage)?.autonym;
    return [
      ...(this.snippet.some(hasLocalFiles) ? [localText()] : []),
      ...(name && language === 'page' && hasWords(delivery.kind) ? [languageText(name)] : []),
    ];
  }

  get #link(): string {
    return this.isConnected ? this.address.link : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'snippet-view': SnippetView;
  }
}
