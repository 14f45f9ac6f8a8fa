import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Locale } from '../../../src/language/locales.js';
import { controls } from '../../controls.styles.js';
import { SiteElement } from '../../element.js';
import { getLocale, setLocale, startLocale } from '../../language.js';
import { Address } from '../address/address.js';
import { followLanguageLinks } from '../address/language-links.js';
import { Editor } from '../editor/editor.js';
import { goToField } from '../editor/find-field.js';
import { undoByKeyboard } from '../editor/keyboard.js';
import { styles } from './embed-builder.styles.js';
import { stepTexts } from './step-texts.js';

type Step = keyof ReturnType<typeof stepTexts>;

/** The embed builder: the steps, the preview, and the HTML to paste. */
export class EmbedBuilder extends SiteElement {
  static override styles = [controls, styles];

  /** The language of the page that the sections are for, as the preview shows it. */
  @state() private pageLanguage: Locale = getLocale();

  @query('#result') private result!: HTMLElement;
  @query('#announcement') private announcement!: HTMLElement;

  #editor = new Editor();
  #address = new Address(this.#editor);
  #stopFollowing: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.pageLanguage = startLocale();
    this.#editor.addEventListener('change', this.#change);
    this.#editor.addEventListener('announce', this.#announce);
    this.#address.connect();
    this.#stopFollowing = followLanguageLinks({
      setLocale: this.#setLocale,
      write: this.#address.write,
    });
    document.addEventListener('keydown', this.#keydown);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#keydown);
    this.#stopFollowing?.();
    this.#address.disconnect();
    this.#editor.removeEventListener('announce', this.#announce);
    this.#editor.removeEventListener('change', this.#change);
    super.disconnectedCallback();
  }

  /** The preview goes along, unless the visitor has chosen another language for it. */
  #setLocale = async (locale: string): Promise<void> => {
    const before = getLocale();
    await setLocale(locale as Locale);
    if (this.pageLanguage === before) this.pageLanguage = getLocale();
  };

  #change = (): void => {
    this.requestUpdate();
  };

  #keydown = (event: KeyboardEvent): void => {
    undoByKeyboard(event, this.#editor);
  };

  /** The old text goes first, so that a screen reader also reads a text that it has just read. */
  #announce = (event: Event): void => {
    this.announcement.textContent = '';
    setTimeout(() => (this.announcement.textContent = (event as CustomEvent<string>).detail), 50);
  };

  #leave(): void {
    this.#editor.endStep();
    this.#address.flush();
  }

  #goToResult(): void {
    this.result.focus({ preventScroll: true });
    this.result.scrollIntoView();
  }

  override render() {
    const { configuration, problems } = this.#editor;
    const editor = this.#editor;
    return html`<div class="top">${this.#bar()}</div>
      <div class="work">
        <div class="steps" @focusout=${this.#leave}>
        ${this.#step(
          1,
          'sections',
          // On the host itself, tabindex="-1" would keep Tab out of its whole shadow root.
          html`<div tabindex="-1" data-field="sections">
            <section-list .configuration=${configuration} .editor=${editor}></section-list>
          </div>`,
        )}
        ${this.#step(
          2,
          'page',
          html`<page-options .configuration=${configuration} .editor=${editor}></page-options>`,
        )}
        ${this.#step(
          3,
          'city',
          html`<city-entries .configuration=${configuration} .editor=${editor}></city-entries>`,
        )}
        ${this.#step(
          4,
          'links',
          html`<link-fields .configuration=${configuration} .editor=${editor}></link-fields>`,
        )}
        ${this.#step(
          5,
          'colors',
          html`<theme-picker .configuration=${configuration} .editor=${editor}></theme-picker>`,
        )}
        ${this.#step(
          6,
          'delivery',
          html`<delivery-picker .configuration=${configuration} .editor=${editor}></delivery-picker>`,
        )}
      </div>
      <div class="preview">
        ${this.#bar()}
        <site-preview
          .configuration=${configuration}
          .language=${this.pageLanguage}
          @page-language=${({ detail }: CustomEvent<Locale>) => (this.pageLanguage = detail)}
        ></site-preview>
      </div>
      </div>
      <div class="result">
        ${this.#step(
          7,
          'result',
          html`<problem-list
              .problems=${problems}
              @go-to=${({ detail }: CustomEvent<string>) => {
                goToField(this.renderRoot, detail);
              }}
            ></problem-list>
            <snippet-view
              .configuration=${configuration}
              .address=${this.#address}
              .pageLanguage=${this.pageLanguage}
            ></snippet-view>`,
        )}
      </div>
      <div class="visually-hidden" id="announcement" role="status"></div>`;
  }

  /** On a narrow screen it is above the steps, on a wide one above the preview, which stays in view. */
  #bar() {
    return html`<edit-bar
      .editor=${this.#editor}
      ?can-undo=${this.#editor.canUndo}
      ?can-redo=${this.#editor.canRedo}
      @go-to-result=${this.#goToResult}
    ></edit-bar>`;
  }

  #step(number: number, name: Step, content: TemplateResult) {
    return html`<section class="step" aria-labelledby=${name}>
      <h2 id=${name} tabindex=${name === 'result' ? '-1' : nothing}>
        <span class="number">${number}</span> ${stepTexts()[name]}
      </h2>
      ${content}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
