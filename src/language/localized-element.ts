import { LitElement, nothing, render } from 'lit';
import { isLoaded, isLoading } from './catalogues.js';
import { adoptStylesOf } from '../design/adopt.js';
import { keepFocus } from '../design/focus.js';
import { stayAtTarget } from '../design/landing.js';
import { descriptionOf, sourceLocale, type Locale } from './locales.js';
import { withLocale } from './msg.js';
import { listen, request, unlisten, type Listener } from './page.js';
import { markOf, Prerendered } from './prerendered.js';
import { localeOf, nearestDeclaration, ownDeclaration, parentOf } from './resolve.js';
import { warn } from '../notices/warn.js';

/**
 * An element whose texts are in the language of its place in the page. It renders for the first
 * time when that language is there, and until then shows what stands between its tags.
 *
 * @attr {Locale | string} lang - The language of this element alone: one of the seven codes, or a
 *   longer tag that leads to one, as `fr-CA`. Default: that of the page, or of the part of it that
 *   the element stands in. Any other language shows English.
 */
export abstract class LocalizedElement extends LitElement implements Listener {
  #wanted: Locale | undefined;
  #shown: Locale | undefined;
  #rendered: Locale | undefined;
  /** What the last render has left, to see whether somebody else has changed it since. */
  #left = '';
  /** Whether somebody has, since the language changed. */
  #isForeign = false;
  #isInOtherLanguage = false;
  /** On screen until the section is ready. */
  readonly #prerendered = this.shadowRoot && new Prerendered(this.shadowRoot);
  /** Whether what was prerendered has been what the section would show, and its texts were not asked for since. */
  #isKept = false;
  #markReady!: () => void;
  readonly #ready = new Promise<void>((resolve) => (this.#markReady = resolve));

  /** The language of what is shown, which is English where the wanted one cannot be had. */
  protected get locale(): Locale {
    return this.#shown ?? sourceLocale;
  }

  /** The direction of what is shown: that of its language, whatever the page's is. */
  protected get direction(): 'ltr' | 'rtl' {
    return descriptionOf(this.locale).direction ?? 'ltr';
  }

  /** Whether the page around is in another language, and its font perhaps made for that alone. */
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

  /** Called when a page moves the element to another document, as into a frame, and back. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    if (root && (this.hasUpdated || !this.#prerendered)) {
      adoptStylesOf(this, root);
    }
  }

  /** @internal */
  languageMayHaveChanged(ask = false): void {
    const wanted = localeOf(this);
    const isNew = wanted !== this.#wanted;
    this.#wanted = wanted;
    this.#warnOfLang();
    if (isLoaded(wanted)) {
      this.#show(wanted);
    } else if (this.#keeps()) {
      // Its texts are asked for when something changes.
      this.#markReady();
    } else if (ask || isNew || this.#isKept) {
      this.#isKept = false;
      request(wanted);
    } else if (!isLoading(wanted) && (this.#shown || !this.#prerendered?.section)) {
      this.#show(this.locale);
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.#prerendered) {
      // With its own styles alone: ours may be those of another version.
      return this.#prerendered.root;
    }
    // Not by Lit, which adopts sheets of this document even where the element is in another.
    // eslint-disable-next-line wc/attach-shadow-constructor
    const root = this.attachShadow({ mode: 'open' });
    stayAtTarget(() => {
      adoptStylesOf(this, root);
      root.append(this.createWaitingSlot());
    });
    return root;
  }

  /** What is in the element while its language is on its way: what stands between its tags. */
  protected createWaitingSlot(): HTMLSlotElement {
    return document.createElement('slot');
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#ready;
    const isKept = this.#keeps();
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

  /** Whether what was prerendered is what the section would show. */
  #keeps(): boolean {
    const wanted = this.#wanted;
    const keeps = Boolean(
      !this.hasUpdated &&
      wanted &&
      this.#prerendered?.is(this.markIn(wanted, this.#isOtherLanguage(wanted))),
    );
    this.#isKept ||= keeps;
    return keeps;
  }

  /** What the mark of the section says where it is prerendered as it is. */
  protected markIn(locale: Locale, isInOtherLanguage: boolean): string {
    return markOf(locale, `${isInOtherLanguage} ${this.readState()}`);
  }

  /** What the section shows depends on this, besides its language. Says where it makes no sense. */
  protected abstract readState(): string;

  protected override performUpdate(): void {
    // A translator has put words of its own where Lit has the texts, which it would not find again.
    this.#isForeign ||= this.hasUpdated && this.#look() !== this.#left;
    if (!this.hasUpdated) {
      stayAtTarget(() => {
        keepFocus(this.renderRoot as ShadowRoot, () => {
          this.#renderFirst();
        });
      });
    } else if (this.#rendered !== this.locale && this.#isForeign) {
      this.#isForeign = false;
      keepFocus(this.renderRoot as ShadowRoot, () => {
        render(nothing, this.renderRoot, this.renderOptions);
        this.forget();
        this.#renderInLocale();
      });
    } else {
      this.#renderInLocale();
    }
    this.#rendered = this.locale;
    this.#left = this.#look();
  }

  #renderInLocale(): void {
    withLocale(this.locale, () => {
      super.performUpdate();
    });
  }

  #look(): string {
    const root = this.renderRoot as ShadowRoot;
    return `${root.querySelectorAll('*').length}${root.textContent}`;
  }

  /** Forgets what was rendered, so that all of it is made anew. */
  protected abstract forget(): void;

  #renderFirst(): void {
    const root = this.renderRoot as ShadowRoot;
    const before = [...root.childNodes];
    this.#renderInLocale();
    // In one step, so that a visitor never sees both or neither; and last, so that what is there stays
    // where Lit cannot render.
    adoptStylesOf(this, root);
    before.forEach((node) => {
      node.remove();
    });
    if (this.#prerendered) {
      // What a visitor has seen move does not move again.
      root.getAnimations().forEach((animation) => {
        animation.finish();
      });
    }
  }

  #show(locale: Locale): void {
    const isInOtherLanguage = this.#isOtherLanguage(locale);
    if (locale !== this.#shown || isInOtherLanguage !== this.#isInOtherLanguage) {
      this.#shown = locale;
      this.#isInOtherLanguage = isInOtherLanguage;
      this.#markReady();
      this.requestUpdate();
    }
  }

  #isOtherLanguage(locale: Locale): boolean {
    const around = nearestDeclaration(parentOf(this));
    return around !== undefined && around.match.locale !== locale;
  }

  #warnOfLang(): void {
    const own = ownDeclaration(this);
    const { element, match } = own ?? nearestDeclaration(this) ?? {};
    if (element && match?.correct) {
      warn('lang-code', element, 'lang', `lang="${match.correct}"`);
    } else if (own && !own.match.known) {
      // Only on the element itself: a page in another language is right, and shows English.
      warn('lang', this);
    }
  }
}
