import { version } from '../notices/version.js';
import type { Locale } from './locales.js';
import { page } from './resolve.js';

/**
 * The attribute that marks what the command has written, so that the next run finds it. Its value on a
 * section identifies everything that the section depends on, so that the bundle can tell whether it
 * would render the same.
 */
export const mark = 'data-iclei';

/**
 * The value of a section's mark: the version, the language and a hash.
 *
 * @param state everything else that the section depends on.
 */
export function markOf(locale: Locale, state: string): string {
  let hash = 0;
  for (let index = 0; index < state.length; index += 1) {
    hash = (Math.imul(hash, 31) + state.charCodeAt(index)) | 0;
  }
  return `${version} ${locale} ${(hash >>> 0).toString(36)}`;
}

/**
 * How long to wait, in milliseconds, before replacing prerendered content, so that the browser paints
 * it and records when. If text is replaced earlier, Chromium counts the paint of the new text as the
 * largest contentful paint, which was 50 % later (see `npm run bench`).
 */
const timeToPaint = 300;

/** The prerendered content of an element's shadow root. Any version may have written it. */
export class Prerendered {
  /** Null for a switch: its buttons do not work before it has upgraded, while a section can be read. */
  readonly section: Element | null;
  /**
   * Resolves when the content may be replaced: a section's once it is painted, a switch's in the next task, because
   * together with the registration it would be one long task on a slow phone.
   */
  readonly painted: Promise<unknown>;
  readonly #mark: string | null | undefined;

  constructor(readonly root: ShadowRoot) {
    this.section = root.querySelector('section');
    this.painted = new Promise((resolve) => setTimeout(resolve, this.section ? timeToPaint : 0));
    this.#mark = root.firstElementChild?.getAttribute(mark);
  }

  /** Whether the content has the expected mark, as far as can be known before the page has loaded. */
  matches(expected: string): boolean {
    // Without its styles, which the page's Content Security Policy can block, it has to be replaced.
    if (!this.#mark || !this.root.querySelector('style')?.sheet) {
      return false;
    }
    // The hash depends on the content between the tags, which the browser may not have parsed yet.
    const known = (text: string) =>
      page?.readyState === 'loading' ? text.replace(/\w+$/, '') : text;
    return known(this.#mark) === known(expected);
  }
}
