import { locales } from '../language/locales.js';
import type { Note, Notice } from '../notices/notice.js';

/** What a message is about that is said of no element: it is known by its words, which are the sections' own. */
const aboutPage: readonly (readonly [Notice['topic'], RegExp])[] = [
  ['versions', /^version \S+ changes nothing .*: (.*)\.$/],
  ['set-locale', /^(setLocale\(.*\)) changes nothing/],
  ['language', new RegExp(`^(${locales.map(({ code }) => code).join('|')})$`)],
];

/** Keeps a notice, but nothing in memory that the page has let go. */
export function keep({ element, ...about }: Notice): () => Notice | undefined {
  const kept = element && new WeakRef(element);
  return () => {
    const still = kept?.deref();
    return !kept || still ? { ...about, element: still } : undefined;
  };
}

/** What the sections have told the check, as a notice; nothing for what it does not know. */
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
