/**
 * Replaces `notices/warn.ts` where pages are prerendered: collects the warnings that the sections would
 * log in a browser's console, with their place in the page.
 */
import { sectionFor } from '../check/elements.js';
import { explain } from '../check/explain.js';
import { plain } from '../check/words.js';
import type { Topic } from '../notices/notice.js';
import type { Tag } from './tag.js';

/** A mistake in a page that does not hide anything. */
export interface Notice {
  /** The place in the page, in UTF-16 code units from its start. */
  readonly offset: number;
  readonly message: string;
}

const tags = new WeakMap<object, Tag>();
let notices: Notice[] = [];

/** Records the place in the page of an element that is passed to the sections. */
export function place(element: object, tag: Tag): void {
  tags.set(element, tag);
}

/** Runs `body` and returns its result together with the notices of the sections. */
export function collectNotices<Result>(body: () => Result): {
  result: Result;
  notices: readonly Notice[];
} {
  const before = notices;
  notices = [];
  try {
    return { result: body(), notices };
  } finally {
    notices = before;
  }
}

/** The number of notices so far. */
export const noticeCount = (): number => notices.length;

/** Collects a notice about the page as a whole. */
export function warnOnce(message: string): void {
  notices.push({ offset: 0, message });
}

/** Does nothing: there is no check that notes could be queued for. */
export const note = (): void => undefined;
export const listenForCheck = (): void => undefined;

/** Collects a notice about an element or one of its attributes. */
export function warn(topic: Topic, element: object, attribute: string = topic): void {
  const tag = tags.get(element);
  if (tag) {
    notices.push(noticeOf(tag, topic, attribute));
  }
}

/** The explanation of the check, to follow a colon. It is in English, because there are no catalogues here. */
function explanationOf(topic: Topic, tag: string, value: string): string {
  const section = sectionFor(tag);
  const text = plain(explain({ topic, tag, name: tag, section, value, detail: '' }));
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * Creates a notice about an element or one of its attributes, with its place.
 *
 * @param sentence the message. Default: the explanation that the check gives in a browser.
 */
export function noticeOf(tag: Tag, topic: Topic, attribute?: string, sentence?: string): Notice {
  const found = tag.attributes.get(attribute ?? '');
  const { value = '', start = tag.start } = found ?? {};
  // Without control characters, so that a value can neither break the line nor control the terminal.
  const shown = value.slice(0, 40).replaceAll(/\p{Cc}+/gu, ' ');
  const written = attribute && found ? `<${tag.name} ${attribute}="${shown}">` : `<${tag.name}>`;
  return {
    offset: start,
    message: `${written}: ${sentence ?? explanationOf(topic, tag.name, value)}`,
  };
}
