import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { controls } from '../controls.styles.js';
import { SiteElement } from '../element.js';
import { getLocale } from '../language.js';
import type { Mending } from './mending.js';
import { offsetInField, readHtml } from './file.js';
import { formView, type Form } from './form-view.js';
import { loadMending } from './load.js';
import type { Finding, Mended } from './mend/finding.js';
import { styles } from './page-checker.styles.js';
import { findingsView, mendedView, type View } from './result-view.js';
import { formTexts, resultTexts, type ErrorName } from './texts.js';

/** A result, and the HTML that it is about. */
interface Result extends Mended {
  readonly source: string;
  readonly summary: string;
  readonly instead: string;
  readonly locale: string;
}

/** How long the browser has to show that it is busy, in milliseconds. */
const timeToPaint = 50;

/**
 * Finds what is wrong with the sections in the HTML of a page, explains it in the language of this page,
 * and gives the corrected HTML. Everything happens in the browser.
 */
export class PageChecker extends SiteElement {
  static override styles = [controls, styles];

  @state() private result: Result | undefined;
  @state() private error: ErrorName | undefined;
  @state() private isBusy = false;
  @state() private isChanged = false;
  @state() private isOver = false;
  @query('#html') private field!: HTMLTextAreaElement;
  @query('#mended-html') private mendedField!: HTMLTextAreaElement | null;
  @query('#result') private heading!: HTMLElement;

  /** The HTML to check. The text field has the same with other line breaks. */
  #source = '';
  #fileName = 'page.html';
  #file = '';
  #mending: Mending | undefined;

  override disconnectedCallback(): void {
    URL.revokeObjectURL(this.#file);
    super.disconnectedCallback();
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    // The language of the page has changed: the same is said again in the new one.
    if (this.result && this.result.locale !== getLocale()) this.#read(this.result.source);
  }

  #put(html: string): void {
    this.#source = html;
    this.field.value = html;
    this.isChanged = this.result !== undefined;
    this.error = undefined;
  }

  readonly #onInput = (): void => {
    this.#source = this.field.value;
    this.isChanged = this.result !== undefined;
    this.error = undefined;
  };

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    const html = await readHtml(file);
    if (html === undefined) {
      this.error = 'encoding';
      return;
    }
    this.#fileName = file.name;
    this.#put(html);
  }

  async #check(): Promise<void> {
    if (this.isBusy) return;
    if (this.#source.trim() === '') {
      this.error = 'empty';
      this.field.focus();
      return;
    }
    this.error = undefined;
    this.isBusy = true;
    try {
      this.#mending ??= await loadMending();
    } catch {
      this.error = 'unloadable';
      this.isBusy = false;
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, timeToPaint));
    this.#read(this.#source);
    this.isBusy = false;
    await this.updateComplete;
    this.heading.focus();
  }

  #read(source: string): void {
    if (!this.#mending) return;
    const locale = getLocale();
    const mended = this.#mending.mend(source, locale);
    const texts = this.#mending.texts(locale, mended.sections, mended.findings.length);
    URL.revokeObjectURL(this.#file);
    this.#file = URL.createObjectURL(new Blob([mended.html], { type: 'text/html' }));
    this.result = { ...mended, ...texts, source, locale };
    this.isChanged = source !== this.#source;
  }

  #show({ start, end, line }: Finding): void {
    const source = this.result?.source ?? '';
    this.field.focus();
    this.field.setSelectionRange(offsetInField(source, start), offsetInField(source, end));
    const { lineHeight } = getComputedStyle(this.field);
    this.field.scrollTop = (line - 3) * Number.parseFloat(lineHeight);
  }

  get #view(): View {
    return {
      instead: this.result?.instead ?? '',
      file: this.#file,
      fileName: this.#fileName,
      field: () => this.mendedField,
      onShow: (finding) => {
        this.#show(finding);
      },
      onUse: () => {
        this.#put(this.result?.html ?? '');
        void this.#check();
      },
    };
  }

  get #form(): Form {
    const { error, isBusy, isOver } = this;
    return {
      error,
      isBusy,
      isOver,
      onInput: this.#onInput,
      onFile: (file) => void this.#open(file),
      onOver: (isOver) => (this.isOver = isOver),
      onCheck: () => void this.#check(),
    };
  }

  override render() {
    const { result, isBusy } = this;
    const { checking, changed } = formTexts();
    return html`${formView(this.#form)}
      <section class="result" aria-labelledby="result">
        <h2 id="result" tabindex="-1" ?hidden=${!result}>${resultTexts().title}</h2>
        <p role="status">${isBusy ? checking : (result?.summary ?? nothing)}</p>
        ${result && this.isChanged ? html`<p class="hint">${changed}</p>` : nothing}
        ${result ? findingsView(result, this.#view) : nothing}
      </section>
      ${result && result.html !== result.source ? mendedView(result, this.#view) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-checker': PageChecker;
  }
}
