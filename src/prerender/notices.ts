/**
 * Stands in the place of `notices/warn.ts` where pages are prerendered: what the sections would say
 * in a browser's console is kept with its place in the page.
 */
import { explain } from '../check/explain.js';
import { plain } from '../check/words.js';
import type { Topic } from '../notices/notice.js';
import type { Tag } from './tag.js';

/** Something that makes no sense in a page but hides nothing. */
export interface Notice {
  /** Where in the page, in characters. */
  readonly offset: number;
  readonly message: string;
}

const tags = new WeakMap<object, Tag>();
let notices: Notice[] = [];

/** Says where in the page an element stands that the sections get to see. */
export function place(element: object, tag: Tag): void {
  tags.set(element, tag);
}

/** Runs `body` and gives back what the sections had to say, beside what it gives back itself. */
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

/** How much the sections have had to say so far. */
export const noticesSoFar = (): number => notices.length;

/** Keeps what concerns the page as a whole. */
export function warnOnce(message: string): void {
  notices.push({ offset: 0, message });
}

/** There is nothing to check but what the command itself says. */
export const note = (): void => undefined;

/** Keeps what concerns an element, or an attribute of it. */
export function warn(topic: Topic, element: object, attribute: string = topic): void {
  const tag = tags.get(element);
  if (tag) {
    notices.push(noticeOf(tag, topic, attribute));
  }
}

/** There are no catalogues of the check here: the command speaks English, in one line after a colon. */
function sentenceOf(topic: Topic, tag: string, value: string): string {
  const text = plain(explain({ topic, tag, value, detail: '' }));
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * What there is to say of an element or of one of its attributes, where it stands.
 *
 * @param sentence what to say. Default: what is said of the topic in a browser.
 */
export function noticeOf(tag: Tag, topic: Topic, attribute?: string, sentence?: string): Notice {
  const found = tag.attributes.get(attribute ?? '');
  const { value = '', start = tag.start } = found ?? {};
  // A notice is one line, whatever stands in the attribute, and tells the terminal nothing else.
  const shown = value.slice(0, 40).replaceAll(/\p{Cc}+/gu, ' ');
  const written = attribute && found ? `<${tag.name} ${attribute}="${shown}">` : `<${tag.name}>`;
  return {
    offset: start,
    message: `${written}: ${sentence ?? sentenceOf(topic, tag.name, value)}`,
  };
}
