import { nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { nameOf } from '../../src/sections/content.js';
import { isIn, languageOf, until } from '../language/support.js';

/** The elements that say something in a language, by their tags. */
export const tags = ['lang-switch', 'hero', 'about', 'pillars', 'timeline', 'impact-list'].map(
  (name) => `iclei-${name}`,
);

interface HostWindow extends Window {
  hostNotices: string[];
  hostChanges(): string[];
}

/** A page of a member's site that is open. */
export interface Host {
  readonly frame: HTMLIFrameElement;
  readonly window: HostWindow & typeof globalThis;
  readonly document: Document;
  /** What was written to the page's console, thrown, rejected or forbidden, in order. */
  readonly notices: string[];
  /** What of the host's own content is not as it was before the bundle came. */
  changes(): string[];
  /** Our elements wherever they are and under whichever name, in shadow roots too, but for those of another library. */
  sections(): HTMLElement[];
}

const frames = new Set<HTMLIFrameElement>();

// Each page goes with the test that opened it.
afterEach(() => {
  frames.forEach((frame) => frame.remove());
  frames.clear();
});

function sectionsIn(root: Document | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement & { root?: ShadowRoot }>('*')].flatMap((element) => {
    if (tags.includes(nameOf(element)) && !element.dataset.theirs) {
      return [element];
    }
    // A host of the tests gives its shadow root even where it is closed.
    const inner = element.shadowRoot ?? element.root;
    return inner ? sectionsIn(inner) : [];
  });
}

/** What is around an element as a visitor sees it: through slots and out of shadow roots. */
export const around = ({ assignedSlot, parentElement, parentNode }: Element): Element | null =>
  assignedSlot ?? parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;

/** The language of the place that an element stands in. */
export function languageAround(element: Element): string | null {
  for (let place: Element | null = element; place; place = around(place)) {
    const language = place.getAttribute('lang');
    if (language) return language;
  }
  return null;
}

const shown = (section: Element) => languageOf(section) === languageAround(section);

/** Waits until the script has every section, be it prerendered. */
export async function allRun(host: Host): Promise<void> {
  await until(
    () => host.sections().every((section) => 'updateComplete' in section),
    'the script never came',
  );
  await Promise.all(host.sections().map((section) => (section as LitElement).updateComplete));
  await nextFrame();
}

/** The sections that the script has made anew. */
export const madeAnew = (host: Host): string[] =>
  host
    .sections()
    .filter(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.length > 0)
    .map(({ localName }) => localName);

/** Waits until a page has sections, and every one of them shows the language of its place. */
export async function allShow(host: Host): Promise<void> {
  const areDone = () => {
    const sections = host.sections();
    return sections.length > 0 && sections.every(shown);
  };
  await until(areDone, 'not all sections show their language').catch((error: Error) => {
    const missing = host.sections().filter((section) => !shown(section));
    throw new Error(
      [error.message, ...missing.map(({ localName }) => localName), ...host.notices].join('; '),
    );
  });
}

const isRead = ({ contentDocument }: HTMLIFrameElement, url: string) =>
  contentDocument?.URL.endsWith(url) && contentDocument.readyState !== 'loading';

/**
 * Opens a document in a frame, and gives it as it is when it is loaded.
 *
 * @param isLate whether something that it asks for will not come soon: it is given when it is read.
 */
export async function openPage(url: string, { width = 1024, isLate = false } = {}): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; width: ${width}px; height: 800px`;
  // A bar that comes with the sections would take room from the host's text.
  frame.setAttribute('scrolling', 'no');
  frame.src = url;
  frames.add(frame);
  const isLoaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await (isLate ? until(() => isRead(frame, url), `${url} was never read`) : isLoaded);
  const window = frame.contentWindow as unknown as Host['window'];
  if (!window.hostNotices) throw new Error(`${url}: ${window.document.body.textContent}`);
  return {
    frame,
    window,
    document: window.document,
    notices: window.hostNotices,
    changes: () => window.hostChanges(),
    sections: () => sectionsIn(window.document),
  };
}

/** Opens a page of `pages/`, and waits until every section in it shows its language. */
export async function openHost(name: string, options?: { width?: number }): Promise<Host> {
  const host = await openPage(`/hosts/${name}`, options);
  await allShow(host);
  return host;
}

/** An element of a page by the last part of its name. */
export const elementOf = (host: Host, name = 'hero') =>
  host.document.querySelector<HTMLElement & { shadowRoot: ShadowRoot }>(`iclei-${name}`)!;

/** Waits until an element of a page shows a language. */
export const shows = (host: Host, locale: string, name = 'hero'): Promise<void> =>
  isIn(elementOf(host, name), locale).catch((error: Error) => {
    throw new Error([error.message, ...host.notices].join('; '));
  });

/** What a script of a page gets by importing a module. */
export const importIn = <Module>({ window }: Host, address: string): Promise<Module> =>
  new window.Function('address', 'return import(address)')(address);
