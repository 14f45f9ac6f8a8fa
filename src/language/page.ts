import { load } from './catalogues.js';
import { locales, type Locale } from './locales.js';
import { matchLocale } from './match.js';
import { choose, localeAt, page, parentOf } from './resolve.js';
import { listenForCheck, warnOnce } from '../notices/warn.js';

/** An element that is notified when its language may have changed. */
export interface Listener extends Element {
  /**
   * @param retry whether to request again a language that could not be loaded.
   */
  languageMayHaveChanged(retry?: boolean): void;

  /** Optional. Called when a section has been added, removed or moved. */
  sectionsHaveMoved?(): void;

  /** Called when the element's content has changed, after `listenToContent`. */
  requestUpdate(): void;
}

const listeners = new Set<Listener>();
/** The listeners with `sectionsHaveMoved`: a page with a thousand sections has one or two switches. */
const moveListeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/** Starts notifying an element of everything that may change its language. */
export function listen(element: Listener): void {
  // Created only here, because Node, where pages are prerendered, has no MutationObserver.
  if (!observer) {
    observer = new MutationObserver(onMutations);
    // When WebKit restores a page from the back/forward cache, requests that were pending are lost.
    addEventListener('pageshow', refresh);
    addEventListener('iclei-choice', refresh);
    addEventListener('online', refresh);
    // The content between the tags of every section is parsed by then. No request is retried.
    addEventListener('DOMContentLoaded', refresh.bind(undefined, undefined));
    // An application that registers the classes itself has not done it.
    listenForCheck();
  }
  listeners.add(element);
  if (element.sectionsHaveMoved) {
    moveListeners.add(element);
  }
  observeRoots(element);
  notifyOfMove();
}

/** Observes every root that can determine the element's language. */
function observeRoots(element: Listener): void {
  // Observing the same root twice has no effect.
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    // Also the shadow root of an ancestor, which can get a slot later.
    const root = node.nodeType === Node.ELEMENT_NODE ? (node as Element).shadowRoot : node;
    if (root) {
      observer?.observe(root, {
        attributes: true,
        attributeFilter: ['lang', 'dir'],
        subtree: true,
      });
      root.addEventListener('slotchange', scheduleRefresh);
    }
  }
}

/** Starts notifying a listening element of every change to the content between its tags. */
export function listenToContent(element: Listener): void {
  observer?.observe(element, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
}

/** Stops notifying an element. */
export function unlisten(element: Listener): void {
  listeners.delete(element);
  moveListeners.delete(element);
  notifyOfMove();
}

function notifyOfMove(): void {
  moveListeners.forEach((listener) => listener.sectionsHaveMoved?.());
}

function onMutations(records: readonly MutationRecord[]): void {
  let isLanguage = false;
  for (const { attributeName, target } of records) {
    if (attributeName === 'lang' || attributeName === 'dir') {
      isLanguage = true;
    }
    // An element is notified of its own attributes by attributeChangedCallback.
    let node = attributeName ? target.parentNode : target;
    for (; node; node = node.parentNode) {
      if (listeners.has(node as Listener)) {
        (node as Listener).requestUpdate();
      }
    }
  }
  if (isLanguage) {
    refresh();
  }
}

let isScheduled = false;

/** Refreshes once for all slots that change together, before the next paint. */
const scheduleRefresh = () => {
  if (isScheduled) {
    return;
  }
  isScheduled = true;
  queueMicrotask(() => {
    isScheduled = false;
    // An element that has moved to another slot may be in roots that are not observed yet.
    listeners.forEach(observeRoots);
    refresh();
  });
};

/**
 * @param event an event after which a language that could not be loaded is requested again. The
 *   first `pageshow` of a page is not: its `persisted` is false.
 */
function refresh(event?: Event & { persisted?: boolean }): void {
  for (const listener of listeners) {
    listener.languageMayHaveChanged(Boolean(event?.persisted ?? event));
  }
}

/** Fetches a language that an element needs, and notifies all elements once it has loaded or failed. */
export function request(locale: Locale): void {
  void load(locale)?.then(scheduleRefresh);
}

/** Chooses a language for a region of the page, or for the whole page. */
export function chooseLocale(locale: Locale, region?: Element): void {
  choose(locale, region);
  // On the window, so that every copy of this code on the page receives it.
  dispatchEvent(new Event('iclei-choice'));
}

/**
 * The language of the sections on the page: the language chosen for the page, or else the language
 * that `<html lang>` matches, or else English. A section or region with a language of its own can
 * differ. On a server, where there is no page, it is always English.
 */
export function getLocale(): Locale {
  return localeAt();
}

/**
 * Chooses a language for all sections of the page, except those with their own `lang` attribute and
 * those in a region with its own choice. Changes no attributes of the page. Has no effect on a
 * server, which would keep one visitor's choice for all visitors.
 *
 * @param locale one of the seven codes, or a longer tag that matches one (`fr-CA`). Any other value
 *   has no effect, and a warning in the console names it.
 */
export function setLocale(locale: string): void {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- A page's script can pass anything.
  const tag = String(locale);
  const match = matchLocale(tag);
  if (!match.known) {
    const codes = locales.map(({ code }) => code).join(', ');
    warnOnce(`setLocale(${JSON.stringify(tag.slice(0, 40))}) has no effect. Use one of ${codes}.`);
    return;
  }
  if (page) {
    chooseLocale(match.locale);
  }
}
