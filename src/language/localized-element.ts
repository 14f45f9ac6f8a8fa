import { LitElement, nothing, render } from 'lit';
import { isLoaded, isLoading } from './catalogues.js';
import { adoptStylesOf } from '../design/adopt.js';
import { keepFocus } from '../design/focus.js';
import { keepTargetInView } from '../design/target.js';
import { descriptionOf, sourceLocale, type Locale } from './locales.js';
import { withLocale } from './msg.js';
import { listen, request, unlisten, type Listener } from './page.js';
import { markOf, Prerendered } from './prerendered.js';
import { localeOf, nearestDeclaration, ownDeclaration, parentOf } from './resolve.js';
import { warn } from '../notices/warn.js';

/**
 * An element whose texts are in the language of its place in the page. It first renders when the
 * catalogue of that language has loaded, and shows the content between its tags until then.
 *
 * @attr {Locale | string} lang - The language of this element: one of the seven codes, or a longer tag
 *   that matches one, such as `fr-CA`. Any other language shows English. Default: the language of the
 *   page, or of the part of the page that contains the element.
 */
export abstract class LocalizedElement extends LitElement implements Listener {
  #wanted: Locale | undefined;
  #shown: Locale | undefined;
  #rendered: Locale | undefined;
  /** The rendered content after the last render, to detect changes by others. */
  #lastSnapshot = '';
  /** Whether others, such as a browser's translator, have changed the content in this language. */
  #isModified = false;
  #isInOtherLanguage = false;
  readonly #prerendered = this.shadowRoot && new Prerendered(this.shadowRoot);
  /** Whether prerendered content made it unnecessary to request the catalogue so far. */
  #isKept = false;
  #markReady!: () => void;
  readonly #ready = new Promise<void>((resolve) => (this.#markReady = resolve));

  /** The language shown: English if the wanted one could not be loaded. */
  protected get locale(): Locale {
    return this.#shown ?? sourceLocale;
  }

  /** The direction of the language shown, whatever the direction of the page. */
  protected get direction(): 'ltr' | 'rtl' {
    return descriptionOf(this.locale).direction ?? 'ltr';
  }

  /** Whether the page around the element is in another language, for which its font may have been made. */
  protected get isInOtherLanguage(): boolean {
    return this.#isInOtherLanguage;
  }

  override connectedCallback(): void {
    listen(this);
    this.languageMayHaveChanged(true);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unlisten(this);
  }

  /** Called when a page moves the element to another document, for example into a frame. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    if (root && (this.hasUpdated || !this.#prerendered)) {
      adoptStylesOf(this, root);
    }
  }

  /** @internal */
  languageMayHaveChanged(retry = false): void {
    const wanted = localeOf(this);
    const isNew = wanted !== this.#wanted;
    this.#wanted = wanted;
    this.#warnAboutLang();
    if (isLoaded(wanted)) {
      this.#show(wanted);
    } else if (this.#matchesPrerendered()) {
      // The catalogue is requested only once something changes.
      this.#markReady();
    } else if (retry || isNew || this.#isKept) {
      this.#isKept = false;
      request(wanted);
    } else if (!isLoading(wanted) && (this.#shown || !this.#prerendered?.section)) {
      this.#show(this.locale);
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.#prerendered) {
      // It keeps its own styles: another version may have written it.
      return this.#prerendered.root;
    }
    // Lit would adopt style sheets of this document even if the element is in another one.
    // eslint-disable-next-line wc/attach-shadow-constructor
    const root = this.attachShadow({ mode: 'open' });
    keepTargetInView(() => {
      adoptStylesOf(this, root);
      root.append(this.createFallbackSlot());
    });
    return root;
  }

  /** The slot that shows the fallback content until the catalogue has loaded. */
  protected createFallbackSlot(): HTMLSlotElement {
    return document.createElement('slot');
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#ready;
    const isKept = this.#matchesPrerendered();
    if (isKept || !this.#shown) {
      this.isUpdatePending = false;
      if (!isKept) {
        this.languageMayHaveChanged();
      }
      return;
    }
    await this.#prerendered?.painted;
    void super.scheduleUpdate();
  }

  /** Whether the prerendered content is what the section would render. */
  #matchesPrerendered(): boolean {
    const wanted = this.#wanted;
    const matches = Boolean(
      !this.hasUpdated &&
      wanted &&
      this.#prerendered?.matches(this.markIn(wanted, this.#differsFromPage(wanted))),
    );
    this.#isKept ||= matches;
    return matches;
  }

  /** The mark that `prerender` would write on the section in its current state. */
  protected markIn(locale: Locale, isInOtherLanguage: boolean): string {
    return markOf(locale, `${isInOtherLanguage} ${this.readState()}`);
  }

  /** Everything besides its language that the section's content depends on. Warns about invalid values. */
  protected abstract readState(): string;

  protected override performUpdate(): void {
    // A browser's translator replaces the text nodes that Lit would update, so Lit has to start afresh.
    this.#isModified ||= this.hasUpdated && this.#snapshot() !== this.#lastSnapshot;
    keepFocus(this.renderRoot as ShadowRoot, () => {
      if (!this.hasUpdated) {
        keepTargetInView(() => {
          this.#renderFirst();
        });
        return;
      }
      if (this.#rendered !== this.locale && this.#isModified) {
        this.#isModified = false;
        render(nothing, this.renderRoot, this.renderOptions);
        this.discardCopies();
      }
      this.#renderInLocale();
    });
    this.#rendered = this.locale;
    this.#lastSnapshot = this.#snapshot();
  }

  #renderInLocale(): void {
    withLocale(this.locale, () => {
      super.performUpdate();
    });
  }

  #snapshot(): string {
    const root = this.renderRoot as ShadowRoot;
    return `${root.querySelectorAll('*').length}${root.textContent}`;
  }

  /** Discards cached content, so that the next render creates all of it again. */
  protected abstract discardCopies(): void;

  #renderFirst(): void {
    const root = this.renderRoot as ShadowRoot;
    const before = [...root.childNodes];
    this.#renderInLocale();
    // Synchronously, so that a visitor never sees both or neither; and only after rendering, so that the
    // present content stays if Lit cannot render.
    adoptStylesOf(this, root);
    before.forEach((node) => {
      node.remove();
    });
    if (this.#prerendered) {
      // The visitor has already seen the animations of the prerendered content.
      root.getAnimations().forEach((animation) => {
        animation.finish();
      });
    }
  }

  #show(locale: Locale): void {
    const isInOtherLanguage = this.#differsFromPage(locale);
    if (locale !== this.#shown || isInOtherLanguage !== this.#isInOtherLanguage) {
      this.#shown = locale;
      this.#isInOtherLanguage = isInOtherLanguage;
      this.#markReady();
      this.requestUpdate();
    }
  }

  #differsFromPage(locale: Locale): boolean {
    const around = nearestDeclaration(parentOf(this));
    return around !== undefined && around.match.locale !== locale;
  }

  #warnAboutLang(): void {
    const own = ownDeclaration(this);
    const { element, match } = own ?? nearestDeclaration(this) ?? {};
    if (element && match?.correct) {
      warn('lang-code', element, 'lang', `lang="${match.correct}"`);
    } else if (own && !own.match.known) {
      // Only for the element's own `lang`: on a page in another language, it is right to show English.
      warn('lang', this);
    }
  }
}
