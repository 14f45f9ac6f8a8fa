import type { Words } from '../../../src/check/words.js';
import type { Locale } from '../../../src/language/locales.js';
import type { Topic } from '../../../src/notices/notice.js';
import type { MistakeKind } from '../../../src/prerender/mistakes.js';

/**
 * What can be wrong: what `#iclei-check` knows by its topics, and what only the parser of
 * `prerender` knows by its kinds.
 */
export type FindingTopic = Topic | Exclude<MistakeKind, 'unknown' | 'not-closed'>;

/** A mistake in a page, with everything that the webmaster needs to fix it. */
export interface Finding {
  readonly topic: FindingTopic;
  /** The range of the tag in the page, in UTF-16 code units from its start. */
  readonly start: number;
  readonly end: number;
  /** The line and the column of its start, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The tag as it stands in the page. */
  readonly tag: string;
  /** The name of the attribute that is wrong, if it is one. */
  readonly attribute: string | undefined;
  /** What is wrong, in the words of `#iclei-check`. Undefined for a mistake that only the parser knows. */
  readonly words: Words | undefined;
  /** The HTML to write instead, if there is something to copy. */
  readonly write: string | undefined;
  /** Whether the mended page no longer has the mistake. */
  readonly isMended: boolean;
}

/** What the check says of a page. */
export interface Mended {
  /** The page, in which everything is mended that can be mended surely. All else is byte for byte the same. */
  readonly html: string;
  /** In the order of the page. */
  readonly findings: readonly Finding[];
  /** The number of sections in the page, with the language switches. */
  readonly sections: number;
  /** The languages of the sections, in the order in which they first appear. */
  readonly locales: readonly Locale[];
  /** Whether no line of the page loads the elements, although its sections need one. */
  readonly lacksScript: boolean;
}
