import { locales } from '../language/locales.js';
import type { Note, Notice } from '../notices/notice.js';

/** The topics of messages that are about no element, recognised by their text, and the detail in it. */
const aboutPage: readonly (readonly [Notice['topic'], RegExp])[] = [
  ['versions', /^version \S+ did not register .*: (.*)\.$/],
  ['set-locale', /^(setLocale\(.*\)) has no effect/],
  ['language', new RegExp(`^(${locales.map(({ code }) => code).join('|')})$`)],
];

/** Keeps a notice without keeping in memory an element that the page has discarded. */
export function keep({ element, ...about }: Notice): () => Notice | undefined {
  const kept = element && new WeakRef(element);
  return () => {
    const still = kept?.deref();
    return !kept || still ? { ...about, element: still } : undefined;
  };
}

/** Turns a note of the sections into a notice, or returns undefined if the message is unknown. */
export function noticeOf([message, topic, element, attribute]: Note): Notice | undefined {
  if (topic) {
    return { topic, element, attribute };
  }
  const [found] = aboutPage.flatMap(([topic, pattern]): Notice[] => {
    const [, detail] = pattern.exec(message) ?? [];
    return detail ? [{ topic, detail }] : [];
  });
  return found;
}
