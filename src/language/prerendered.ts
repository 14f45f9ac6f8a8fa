import { version } from '../notices/version.js';
import type { Locale } from './locales.js';
import { page } from './resolve.js';

/**
 * The attribute that marks what the command has written, so that the next run finds it. On a section
 * its value says what the section depends on, so that the bundle knows one that it would make alike.
 */
export const mark = 'data-iclei';

/**
 * What a section's mark says: the version and the language that made it, and a hash.
 *
 * @param state what else it depends on, as a text.
 */
export function markOf(locale: Locale, state: string): string {
  let hash = 0;
  for (let index = 0; index < state.length; index += 1) {
    hash = (Math.imul(hash, 31) + state.charCodeAt(index)) | 0;
  }
  return `${version} ${locale} ${(hash >>> 0).toString(36)}`;
}

/**
 * Time for the browser to paint what was prerendered and to note when it did. Words that are
 * replaced before count as painted when the new ones are, which was half as late again in
 * Chromium (largest contentful paint, see `npm run bench`).
 */
const timeToPaint = 300;

/** What has been in the shadow root of an element since before the script, by whatever version. */
export class Prerendered {
  /** A switch has none: it would not work before it runs, but a section's words can stay. */
  readonly section: Element | null;
  readonly painted: Promise<unknown> | null;
  readonly #mark: string | null | undefined;

  constructor(readonly root: ShadowRoot) {
    this.section = root.querySelector('section');
    this.painted = this.section && new Promise((resolve) => setTimeout(resolve, timeToPaint));
    this.#mark = root.firstElementChild?.getAttribute(mark);
  }

  /** Whether this is what has a certain mark, as far as the page is read. */
  is(expected: string): boolean {
    // Styles that the page's policy has not let in are missing for good.
    if (!this.#mark || !this.root.querySelector('style')?.sheet) {
      return false;
    }
    // The hash is of what stands between the tags too, which may not have been read yet.
    const known = (text: string) =>
      page?.readyState === 'loading' ? text.replace(/\w+$/, '') : text;
    return known(this.#mark) === known(expected);
  }
}
