import { load } from './catalogues.js';
import { locales, type Locale } from './locales.js';
import { matchLocale } from './match.js';
import { choose, localeAt, page, parentOf } from './resolve.js';
import { warnOnce } from '../notices/warn.js';

/** An element that wants to know when its language may have changed. */
export interface Listener extends Element {
  /**
   * @param ask whether a language that could not be loaded before is to be asked for again.
   */
  languageMayHaveChanged(ask?: boolean): void;

  /** Called, if it is there, when a section has come, gone or moved. */
  sectionsHaveMoved?(): void;

  /** Called when what is inside the element has changed, if it has asked for that. */
  requestUpdate(): void;
}

const listeners = new Set<Listener>();
/** Few of many: a page of a thousand sections has a switch or two. */
const followers = new Set<Listener>();
let observer: MutationObserver | undefined;

/** Tells an element, from now on, of whatever may change its language. */
export function listen(element: Listener): void {
  // One observer for the page; made late, because there is none where pages are prerendered.
  if (!observer) {
    observer = new MutationObserver(changed);
    // WebKit brings a page back without what was on its way when it was left.
    addEventListener('pageshow', refresh);
    addEventListener('iclei-choice', refresh);
    addEventListener('online', refresh);
    // What is between the tags of a section is read by then. Nothing is asked for again.
    addEventListener('DOMContentLoaded', refresh.bind(undefined, undefined));
  }
  listeners.add(element);
  if (element.sectionsHaveMoved) {
    followers.add(element);
  }
  follow(element);
  tellOfMove();
}

/** Watches every root that the element's language may come from. */
function follow(element: Listener): void {
  // Observing a root or listening to it once more changes nothing.
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    // The shadow of an element too, which may get a slot for what is in it later.
    const root = node.nodeType === Node.ELEMENT_NODE ? (node as Element).shadowRoot : node;
    if (root) {
      observer?.observe(root, {
        attributes: true,
        attributeFilter: ['lang', 'dir'],
        subtree: true,
      });
      root.addEventListener('slotchange', refreshAll);
    }
  }
}

/** Tells an element that listens, from now on, of whatever changes between its tags. */
export function listenToContent(element: Listener): void {
  observer?.observe(element, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
}

/** Stops telling an element. */
export function unlisten(element: Listener): void {
  listeners.delete(element);
  followers.delete(element);
  tellOfMove();
}

function tellOfMove(): void {
  followers.forEach((follower) => follower.sectionsHaveMoved?.());
}

function changed(records: readonly MutationRecord[]): void {
  let isLanguage = false;
  for (const { attributeName, target } of records) {
    if (attributeName === 'lang' || attributeName === 'dir') {
      isLanguage = true;
    }
    // An element's own attributes tell it by themselves.
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

let isDue = false;

// Called by events, whose arguments mean nothing here.
const refreshAll = () => {
  if (isDue) {
    return;
  }
  isDue = true;
  queueMicrotask(() => {
    // Once for all the slots that change together, and before anything is painted.
    isDue = false;
    // What is in another slot now may be in roots that nothing was in before.
    listeners.forEach(follow);
    refresh();
  });
};

/**
 * @param event what makes it worth while to ask again for what could not be loaded, unless it is that
 *   the page is shown for the first time.
 */
function refresh(event?: Event & { persisted?: boolean }): void {
  for (const listener of listeners) {
    listener.languageMayHaveChanged(Boolean(event?.persisted ?? event));
  }
}

/** Fetches a language that an element needs, and tells all elements when it is there or has failed. */
export function request(locale: Locale): void {
  void load(locale)?.then(refreshAll);
}

/** Chooses a language for a region of the page, or for all of it. */
export function chooseLocale(locale: Locale, region?: Element): void {
  choose(locale, region);
  // At the window, where every copy of this code hears it that the page has loaded.
  dispatchEvent(new Event('iclei-choice'));
}

/**
 * The language of the page's sections: what was chosen for the page, else what `<html lang>` leads
 * to, else English. A section or a region with its own language may be in another. English where
 * there is no page, as on a server.
 */
export function getLocale(): Locale {
  return localeAt();
}

/**
 * Chooses a language for all sections of the page but those that have a `lang` attribute of their
 * own or stand in a region with a choice of its own. Changes no attribute of the page, and nothing
 * where there is no page: what a server keeps in memory it keeps for all visitors.
 *
 * @param locale one of the seven codes, or a longer tag that leads to one (`fr-CA`). Anything else
 *   changes nothing and is named in the console.
 */
export function setLocale(locale: string): void {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- Scripts of pages pass anything.
  const tag = String(locale);
  const match = matchLocale(tag);
  if (!match.known) {
    const codes = locales.map(({ code }) => code).join(', ');
    warnOnce(`setLocale(${JSON.stringify(tag.slice(0, 40))}) changes nothing: it takes ${codes}.`);
    return;
  }
  if (page) {
    chooseLocale(match.locale);
  }
}
