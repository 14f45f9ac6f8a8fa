import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { base } from '../../design/base.styles.js';
import { locales, type Locale } from '../../language/locales.js';
import { msg } from '../../language/msg.js';
import { chooseLocale } from '../../language/page.js';
import { localeAt } from '../../language/resolve.js';
import { warn } from '../../notices/warn.js';
import { isBrief } from '../content.js';
import { ContentElement } from '../content-element.js';
import { styles } from './lang-switch.styles.js';
import { memory } from './memory.js';

/** The detail of `iclei-lang-change`. */
export interface LanguageChange {
  /** The language that the visitor chose. */
  readonly locale: Locale;
  /** The language until now, where the switch applies. */
  readonly previous: Locale;
}

/**
 * Lets a visitor choose the language of ICLEI's sections: of the whole page, or of the part of it
 * that `for` names. The page's own text and its `lang` attributes stay as they are.
 *
 * @fires {CustomEvent<LanguageChange>} iclei-lang-change - Before anything changes. Bubbles, and
 *   leaves shadow roots. A page that calls `preventDefault()` changes the language itself.
 *
 * @slot - Links to the page in other languages, `<a hreflang="fr" href="/fr/">`, bare or in a list.
 *   They take the place of the choices. Anything else shows where scripts do not run.
 *
 * @csspart base - The navigation around the choices.
 * @csspart list - The list of choices.
 * @csspart choice - One choice, a button.
 * @csspart current - The choice that applies, besides `choice`.
 *
 * @example
 * <iclei-lang-switch></iclei-lang-switch>
 */
export class IcleiLangSwitch extends ContentElement {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    label: {},
    names: { type: Boolean },
    persist: { type: Boolean },
    current: { state: true },
  };

  /**
   * The `id` of the element whose sections the switch is for, looked up beside the switch and then
   * in the whole document. Default: the whole page, also where no element has the id, which is
   * named in the console.
   */
  htmlFor: string | null = null;

  /**
   * What screen readers call the switch, in the words and the language of the page, so that two on
   * one page can be told apart. Default: Language, in the language that the sections show.
   */
  label: string | null = null;

  /** Shows the languages by their own names (한국어) in the place of their labels (KR). */
  names = false;

  /**
   * Remembers the visitor's choice in the browser, for this site alone, and makes it again on the
   * next page. Without it nothing is stored.
   */
  persist = false;

  protected override readonly slots = ['hreflang'];

  private current: Locale | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#recall();
    // What `for` names may stand further down in a page that is still being read.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#recall, { once: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#recall);
  }

  override languageMayHaveChanged(ask = false): void {
    super.languageMayHaveChanged(ask);
    this.#readCurrent();
  }

  /** @internal */
  sectionsHaveMoved(): void {
    // Those of the part that the switch is for come and go with it.
    if (this.htmlFor !== null) {
      this.requestUpdate();
    }
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#readCurrent();
  }

  /** Whether the page has links of its own that take the place of the choices. */
  get #hasLinks(): boolean {
    return isBrief(this.pageContent) && this.querySelector('a[hreflang]') !== null;
  }

  protected override takes(): boolean {
    return this.#hasLinks || super.takes();
  }

  #readCurrent(): void {
    this.current = localeAt(this.#region());
  }

  /** The element that `for` names, or nothing for the whole page. */
  #region(): Element | undefined {
    if (this.htmlFor === null) {
      return undefined;
    }
    const root = this.getRootNode() as Partial<NonElementParentNode>;
    const beside = root.getElementById?.(this.htmlFor);
    const region = beside ?? this.ownerDocument.getElementById(this.htmlFor) ?? undefined;
    if (!region && this.isConnected && document.readyState !== 'loading') {
      warn('for', this);
    }
    return region;
  }

  /** Where a choice is kept: one for the page, and one for each part of it. */
  get #key(): string {
    return `iclei-lang:${this.htmlFor ?? ''}`;
  }

  /** Makes the choice of an earlier visit, once the part of the page that it is for is there. */
  readonly #recall = () => {
    const region = this.#region();
    const locale = this.persist && (region ?? !this.htmlFor) ? memory(this.#key) : null;
    const known = locales.find(({ code }) => code === locale);
    if (known) {
      chooseLocale(known.code, region);
    }
  };

  #choose(locale: Locale): void {
    const region = this.#region();
    const previous = localeAt(region);
    // Choosing once more what is chosen asks again for texts that could not be loaded.
    const proceed =
      locale === previous ||
      this.dispatchEvent(
        new CustomEvent<LanguageChange>('iclei-lang-change', {
          bubbles: true,
          composed: true,
          cancelable: true,
          detail: { locale, previous },
        }),
      );
    if (proceed) {
      chooseLocale(locale, region);
      if (this.persist) {
        memory(this.#key, locale);
      }
    }
  }

  override render(): TemplateResult {
    const name = msg('Language', {
      id: 'lang-switch.name',
      desc: 'Language switch, its name for screen readers, one word. At most 20 characters.',
    });
    // The page's own words are in its own language.
    const [called, language] = this.label ? [this.label] : [name, this.locale];
    return html`<div class="frame">
      <nav part="base" class="base" aria-label=${called} lang=${language ?? nothing} dir=${this.direction}>
      ${
        this.#hasLinks
          ? html`<slot></slot>`
          : html`<ul part="list" role="list">
        ${locales.map(({ code, label, autonym }) => {
          const isCurrent = code === this.current;
          return html`<li>
            <button
              part=${isCurrent ? 'choice current' : 'choice'}
              type="button"
              lang=${code}
              aria-label=${this.names ? `${autonym}, ${label}` : `${label}, ${autonym}`}
              aria-current=${isCurrent}
              @click=${() => {
                this.#choose(code);
              }}
            >${this.names ? autonym : label}</button>
          </li>`;
        })}
      </ul>`
      }
    </nav></div>${this.rest}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iclei-lang-switch': IcleiLangSwitch;
  }
  interface GlobalEventHandlersEventMap {
    'iclei-lang-change': CustomEvent<LanguageChange>;
  }
}
