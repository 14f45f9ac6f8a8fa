import { loadCheck } from './load-check.js';
import { queue, type Note, type Queue, type Topic } from './notice.js';

/** `document` is undefined on a server. */
const global = globalThis as Queue & { document?: Document };
const logged = new Set<string>();

const loadCheckIfNeeded = async () => {
  try {
    const isRequested = location.hash === '#iclei-check';
    // Once the check has loaded, the queue is no longer an array and has no length.
    if (isRequested || (document.readyState === 'complete' && global[queue]?.length)) {
      await loadCheck();
    }
  } catch {
    // The short messages are enough if the check cannot be fetched, and on a server, which has no page.
  }
};

const scheduleCheck = () => {
  setTimeout(loadCheckIfNeeded);
};

/** Fetches the check once the page's address ends in `#iclei-check`, or the page has loaded and there are notes. */
export function listenForCheck(): void {
  if (global.document) {
    addEventListener('load', scheduleCheck);
    addEventListener('hashchange', scheduleCheck);
    scheduleCheck();
  }
}

/** Queues a note for the check. */
export function note(...about: Note): void {
  (global[queue] ??= [] as Note[]).push(about);
  scheduleCheck();
}

/** Logs a warning in the console, each message only once per page. */
export function warnOnce(...about: Note): void {
  const [message] = about;
  if (!logged.has(message)) {
    logged.add(message);
    console.warn(`@iclei/elements: ${message}`);
    note(...about);
  }
}

/**
 * Warns about an element in the console.
 *
 * @param attribute the attribute that is wrong. Default: the one named like the topic, if the element has it.
 * @param correct what to write instead, shown at the end of the message. Default: the topic.
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
