import {
  html,
  nothing,
  render,
  type LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { isLoaded, isLoading } from '../language/catalogues.js';
import { LocalizedElement } from '../language/localized-element.js';
import type { Locale } from '../language/locales.js';
import { withLocale } from '../language/msg.js';
import { listenToContent, request } from '../language/page.js';
import { nearestDeclaration, nearestWith, page } from '../language/resolve.js';
import { warn } from '../notices/warn.js';
import { isBrief, mayBeOpen, outlineOf, readContent, repeats, type Content } from './content.js';
import { actInPage, copyOf, type Copies } from './copies.js';
import type { Entry } from './entry.js';

/** The language and the direction of the page's own words. */
export interface Words {
  readonly lang: string | typeof nothing;
  readonly dir: string;
}

/** An element that shows all content between its tags, or replaces it with its own. */
export abstract class ContentElement extends LocalizedElement {
  static override properties: PropertyDeclarations = { around: { state: true } };

  /** The names of the slots that a page can fill. */
  protected readonly slots: readonly string[] = ['heading', 'introduction', 'actions'];

  /** The tag of its entries. */
  protected readonly entry: string | undefined;

  /** The content between the tags. */
  protected pageContent!: Content<Entry>;

  /** Whether there is content that has no place in the element, and is shown below it. */
  protected hasUnplacedContent = false;

  // The languages and directions around the element and its entries. Reactive, so that a change renders.
  protected around = '';

  #copies: Copies = new WeakMap();
  #hasAsked = false;
  /** Fallback content that repeated the element's texts, kept for when the page leaves its language. */
  #repeated: string | undefined;
  /** Never reset: content that the page adds after the element later does not count. */
  #mayBeOpen = false;
  /** The entries that the element shows copies of. */
  #entries: readonly Entry[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    listenToContent(this);
    this.renderRoot.addEventListener('click', this.#click);
    // The content may have changed while the element was disconnected.
    this.requestUpdate();
  }

  override languageMayHaveChanged(ask = false): void {
    super.languageMayHaveChanged(ask);
    if (this.hasUpdated) {
      this.#readAround();
      if (this.pageContent.texts.length > 0) {
        // The texts may be fallback content in a language whose catalogue has now loaded.
        this.requestUpdate();
      }
    }
  }

  #readAround(): void {
    const { entries } = this.pageContent;
    this.around = dirAt(this) + entries.map((entry) => ` ${langAt(entry)} ${dirAt(entry)}`).join();
  }

  protected override willUpdate(): void {
    this.pageContent = readContent(this, this.slots, this.entry);
    this.#readAround();
    for (const entry of this.#entries) {
      if (entry.shownBy === this && !this.pageContent.entries.includes(entry)) {
        entry.shownBy = undefined;
      }
    }
    this.#entries = this.pageContent.entries;
    for (const entry of this.#entries) {
      entry.shownBy = this;
    }
    this.hasUnplacedContent = !this.hasPlaceForContent();
    for (const element of this.pageContent.unknownSlotted) {
      warn('unknown-slot', element, 'slot');
    }
    // While a catalogue is loading, the texts may still prove to be fallback content in that language.
    if (this.hasUnplacedContent && !this.#languages.some(isLoading)) {
      warn('not-closed', this);
    }
  }

  readonly #click = (event: Event): void => {
    actInPage(event, this.pageContent.entries);
  };

  protected override readState(): string {
    this.willUpdate();
    const { elementProperties } = this.constructor as typeof LitElement;
    return [
      this.hasUnplacedContent,
      ...[...elementProperties.keys()].map((name) => this[name as keyof this]),
      [...this.childNodes].map(outlineOf).join(''),
    ].join();
  }

  /** Whether all content has its place in the element, or is fallback content that the element replaces. */
  protected hasPlaceForContent(): boolean {
    const { pageContent: content } = this;
    this.#mayBeOpen ||= page?.readyState !== 'loading' && mayBeOpen(this);
    if (isBrief(content) && (content.texts.length === 0 || !this.#mayBeOpen)) {
      return true;
    }
    const written = `${content.texts.join()}${content.others.length}`;
    const isRepeated =
      written === this.#repeated ||
      this.#languages.some((locale) => {
        if (!isLoaded(locale) && !this.#hasAsked) {
          this.#hasAsked = true;
          request(locale);
        }
        return repeats(content, this.wordsIn(locale));
      });
    if (isRepeated) {
      this.#repeated = written;
    }
    return isRepeated;
  }

  /** The languages in which the command may have written the fallback content. */
  get #languages(): Locale[] {
    return [this.locale, nearestDeclaration(this)?.match.locale ?? this.locale];
  }

  /** All text that the element renders in a language. */
  protected wordsIn(locale: Locale): string {
    const { pageContent: content } = this;
    const place = document.createElement('div');
    this.pageContent = { ...content, entries: [], unknownSlotted: [] };
    withLocale(locale, () => render(this.render(), place));
    this.pageContent = content;
    return place.textContent;
  }

  /** Discards the copies of entries, so that the next render makes new ones. */
  protected override discardCopies(): void {
    this.#copies = new WeakMap();
  }

  /** Slots below the element for content that has no place in it, which keeps the page's own styles. */
  protected get unplacedContent(): unknown {
    return [
      this.hasUnplacedContent ? html`<slot></slot>` : nothing,
      this.pageContent.unknownSlotted.map(({ slot }) => html`<slot name=${slot}></slot>`),
    ];
  }

  /** A copy of an entry, in its own language and direction. */
  protected copyOf(entry: Entry, before: unknown = nothing): TemplateResult {
    const place = this.pageContent.entries.indexOf(entry);
    const { lang, dir } = this.wordsAt(entry);
    return html`<div part="text" class="own" data-entry=${place} lang=${lang} dir=${dir}>${before}${copyOf(entry, this.#copies)}</div>`;
  }

  /** The language and the direction of the page's own words at this element or an entry. */
  protected wordsAt(element: Element): Words {
    return { lang: langAt(element) ?? nothing, dir: dirAt(element) };
  }

  /** Whether the page around the element runs from right to left. */
  protected get isRightToLeft(): boolean {
    return dirAt(this) === 'rtl';
  }
}

const langAt = (element: Element) => nearestWith('lang', element)?.getAttribute('lang');

/** The direction that the page sets; `auto` if it sets none. */
const dirAt = (element: Element) => nearestWith('dir', element)?.getAttribute('dir') ?? 'auto';
