import { loadCheck } from './load-check.js';
import { queue, type Note, type Queue, type Topic } from './notice.js';

/** The queue, and the document that a server has none of. */
const global = globalThis as Queue & { document?: Document };
const said = new Set<string>();

const look = async () => {
  try {
    const isAsked = location.hash === '#iclei-check';
    // The check leaves no list behind once it has come.
    if (isAsked || (document.readyState === 'complete' && global[queue]?.length)) {
      await loadCheck();
    }
  } catch {
    // The short messages stand alone where the check cannot be had, and on a server, which has no page.
  }
};

const lookSoon = () => {
  setTimeout(look);
};

/** Fetches the check as soon as the page's address asks for it, or the page is loaded and there are notes. */
export function listenForCheck(): void {
  if (global.document) {
    addEventListener('load', lookSoon);
    addEventListener('hashchange', lookSoon);
    lookSoon();
  }
}

/** Keeps something for the check. */
export function note(...about: Note): void {
  (global[queue] ??= [] as Note[]).push(about);
  lookSoon();
}

/** Tells the developer something in the console, but each thing only once a page. */
export function warnOnce(...about: Note): void {
  const [message] = about;
  if (!said.has(message)) {
    said.add(message);
    console.warn(`@iclei/elements: ${message}`);
    note(...about);
  }
}

/**
 * Names an element in the console, with the attribute that makes no sense if it is one.
 *
 * @param attribute its name. Default: that of the topic, if the element has such an attribute.
 * @param correct the value that is meant. Default: not known.
 */
export function warn(
  topic: Topic,
  element: Element,
  attribute: string = topic,
  correct: string = topic,
): void {
  const value = element.getAttribute(attribute);
  const written = value === null ? '' : ` ${attribute}="${value.slice(0, 40)}"`;
  warnOnce(`<${element.localName}${written}>: ${correct}`, topic, element, written && attribute);
}
