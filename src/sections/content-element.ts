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

/** The language and the direction of words of the page. */
export interface Words {
  readonly lang: string | typeof nothing;
  readonly dir: string;
}

/** An element with content of the page between its tags, of which it loses nothing. */
export abstract class ContentElement extends LocalizedElement {
  static override properties: PropertyDeclarations = { around: { state: true } };

  /** The names of the slots that a page can fill. */
  protected readonly slots: readonly string[] = ['heading', 'introduction', 'actions'];

  /** The tag of its entries. */
  protected readonly entry: string | undefined;

  /** What stands between the tags. */
  protected pageContent!: Content<Entry>;

  /** Whether the page's content has to be shown that has no place in the element. */
  protected hasRest = false;

  // What the page around and the entries have that they hand down. Reactive, to follow it.
  protected around = '';

  #copies: Copies = new WeakMap();
  #hasAsked = false;
  /** Fallback content that repeats the element in a language, which the page may leave later. */
  #repeated: string | undefined;
  /** For good: what a page puts behind later has no part in it. */
  #mayBeOpen = false;
  /** Those that a copy is shown of. */
  #entries: readonly Entry[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    listenToContent(this);
    this.renderRoot.addEventListener('click', this.#click);
    // It may have changed while the element was out of the page.
    this.requestUpdate();
  }

  override languageMayHaveChanged(ask = false): void {
    super.languageMayHaveChanged(ask);
    if (this.hasUpdated) {
      this.#readAround();
      if (this.pageContent.texts.length > 0) {
        // The language may have come in which they are what the element says itself.
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
    this.hasRest = !this.takes();
    for (const stranger of this.pageContent.strangers) {
      warn('unknown-slot', stranger, 'slot');
    }
    // Else a language is on its way in which it may be fallback content after all.
    if (this.hasRest && !this.#languages.some(isLoading)) {
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
      this.hasRest,
      ...[...elementProperties.keys()].map((name) => this[name as keyof this]),
      [...this.childNodes].map(outlineOf).join(''),
    ].join();
  }

  /** Whether all that stands between the tags has its place in the element, or gives way to it. */
  protected takes(): boolean {
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

  /** The languages in which the command may have written what stands between the tags. */
  get #languages(): Locale[] {
    return [this.locale, nearestDeclaration(this)?.match.locale ?? this.locale];
  }

  /** All that the element says in a language. */
  protected wordsIn(locale: Locale): string {
    const { pageContent: content } = this;
    const place = document.createElement('div');
    this.pageContent = { ...content, entries: [], strangers: [] };
    withLocale(locale, () => render(this.render(), place));
    this.pageContent = content;
    return place.textContent;
  }

  /** Forgets what is shown of the page, so that it is made anew. */
  protected override forget(): void {
    this.#copies = new WeakMap();
  }

  /** The page's content that has no place in the element, in the page's own look. */
  protected get rest(): unknown {
    return [
      this.hasRest ? html`<slot></slot>` : nothing,
      this.pageContent.strangers.map(({ slot }) => html`<slot name=${slot}></slot>`),
    ];
  }

  /** A copy of an entry, in its own language and direction. */
  protected copyOf(entry: Entry, before: unknown = nothing): TemplateResult {
    const place = this.pageContent.entries.indexOf(entry);
    const { lang, dir } = this.wordsAt(entry);
    return html`<div part="text" class="own" data-entry=${place} lang=${lang} dir=${dir}>${before}${copyOf(entry, this.#copies)}</div>`;
  }

  /** The language and the direction of the page's words at an element: of this, or of an entry. */
  protected wordsAt(element: Element): Words {
    return { lang: langAt(element) ?? nothing, dir: dirAt(element) };
  }

  /** Whether the page around is written from right to left. */
  protected get isRightToLeft(): boolean {
    return dirAt(this) === 'rtl';
  }
}

const langAt = (element: Element) => nearestWith('lang', element)?.getAttribute('lang');

/** Where the page says nothing, the direction of the words. */
const dirAt = (element: Element) => nearestWith('dir', element)?.getAttribute('dir') ?? 'auto';
