import { version } from '../notices/version.js';
import type { Locale } from './locales.js';

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
