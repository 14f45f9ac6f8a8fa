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
import { storedValue } from './storage.js';

/** The detail of the event `iclei-lang-change`. */
export interface LanguageChange {
  /** The language that the visitor has chosen. */
  readonly locale: Locale;
  /** The language until now, in the part of the page that the switch controls. */
  readonly previous: Locale;
}

/**
 * Lets a visitor choose the language of ICLEI's sections, on the whole page or in the part of it that
 * `for` names. The page's own text and `lang` attributes do not change.
 *
 * @fires {CustomEvent<LanguageChange>} iclei-lang-change - Fired before the language changes. `detail` has
 *   the chosen `locale` and the `previous` one. Bubbles, crosses shadow roots and can be cancelled: a page
 *   that calls `preventDefault()` changes the language itself.
 *
 * @slot - Links to the page in other languages, such as `<a hreflang="fr" href="/fr/">`, alone or in a
 *   list, which replace the choices. Any other content shows where scripts do not run, and until the
 *   switch has rendered.
 *
 * @csspart base - The `<nav>` element around the choices.
 * @csspart list - The list of choices.
 * @csspart choice - The button of one choice.
 * @csspart current - The current choice, in addition to `choice`.
 *
 * @example
 * <iclei-lang-switch></iclei-lang-switch>
 */
export class IcleiLangSwitch extends ContentElement {
  static readonly icleiTag = 'iclei-lang-switch';

  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for' },
    label: {},
    names: { type: Boolean },
    persist: { type: Boolean },
    current: { state: true },
  };

  /**
   * The `id` of the element whose sections the switch controls. It is looked up in the switch's own
   * root, and then in the document. Default: the whole page. If no element has this id, the switch
   * also controls the whole page, and a warning in the console names the id.
   */
  htmlFor: string | null = null;

  /**
   * The accessible name of the switch, in the language of the page. Use it to tell two switches on one
   * page apart. Default: “Language”, in the language of the switch.
   */
  label: string | null = null;

  /** Shows the name of each language in that language (한국어) instead of its label (KR). Default: false. */
  names = false;

  /**
   * Stores the visitor's choice in the browser, for this site only, and restores it on the next page.
   * Default: false, which stores nothing.
   */
  persist = false;

  protected override readonly slots = ['hreflang'];

  private current: Locale | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#restore();
    // The element that `for` names may be further down, in a part of the page that is not parsed yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#restore, { once: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#restore);
  }

  override languageMayHaveChanged(ask = false): void {
    super.languageMayHaveChanged(ask);
    this.#readCurrent();
  }

  /** @internal */
  sectionsHaveMoved(): void {
    // The element that `for` names may have been added or removed with them.
    if (this.htmlFor !== null) {
      this.requestUpdate();
    }
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#readCurrent();
  }

  /** Whether the page has put links into the switch, which replace the choices. */
  get #hasLinks(): boolean {
    return isBrief(this.pageContent) && this.querySelector('a[hreflang]') !== null;
  }

  protected override hasPlaceForContent(): boolean {
    return this.#hasLinks || super.hasPlaceForContent();
  }

  #readCurrent(): void {
    this.current = localeAt(this.#region());
  }

  /** The element that `for` names, or undefined for the whole page. */
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

  /** The key under which the choice is stored: one for the page, and one for each `for`. */
  get #key(): string {
    return `iclei-lang:${this.htmlFor ?? ''}`;
  }

  /** Restores the stored choice, once the element that `for` names exists. */
  readonly #restore = () => {
    const region = this.#region();
    const locale = this.persist && (region ?? !this.htmlFor) ? storedValue(this.#key) : null;
    const known = locales.find(({ code }) => code === locale);
    if (known) {
      chooseLocale(known.code, region);
    }
  };

  #choose(locale: Locale): void {
    const region = this.#region();
    const previous = localeAt(region);
    // Choosing the current language again requests its catalogue again if that could not be loaded.
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
        storedValue(this.#key, locale);
      }
    }
  }

  override render(): TemplateResult {
    const name = msg('Language', {
      id: 'lang-switch.name',
      desc: 'Language switch, its name for screen readers, one word. At most 20 characters.',
    });
    // The page writes `label` in its own language, so no `lang` is set for it.
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
    </nav></div>${this.unplacedContent}`;
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
