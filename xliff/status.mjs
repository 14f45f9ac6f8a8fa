/** How far each translation is: `npm run i18n:status` prints it, the demonstration shows it. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fileOf, folder, targetLocales, unitsOf } from './read.mjs';
import { isStale } from './rules.mjs';

/** Words as the language counts them, which has no spaces between them in Japanese or Chinese. */
const countWords = (text, locale) =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;

/** The day of the last commit that touched a file, or of its last edit outside a repository. */
function lastChange(file) {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs', '--', file], { cwd: folder });
  return String(stdout ?? '').trim() || statSync(file).mtime.toISOString().slice(0, 10);
}

/**
 * @typedef {object} Status
 * @property {string} locale
 * @property {number} units Texts that there are.
 * @property {number} translated Those with a translation that holds.
 * @property {number} stale Those whose translation somebody has to look at again.
 * @property {number} words Words of all translations, in the language's own count.
 * @property {string} changed The day of the last change, as 2026-11-24.
 */

/**
 * What a language's units say of its translation.
 *
 * @param {import('./read.mjs').Unit[]} units
 * @param {string} locale
 * @returns {Omit<Status, 'changed'>}
 */
export function summarize(units, locale) {
  const present = units.filter(({ target }) => target?.text.trim());
  const stale = present.filter(isStale);
  return {
    locale,
    units: units.length,
    translated: present.length - stale.length,
    stale: stale.length,
    words: present.reduce(
      (sum, { target }) => sum + countWords(target.text.replaceAll(/\{\d+\}/g, ' '), locale),
      0,
    ),
  };
}

/** @returns {Status[]} a row for each language. */
export const status = () =>
  targetLocales().map((locale) => ({
    ...summarize(unitsOf(locale), locale),
    changed: lastChange(fileOf(locale)),
  }));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = status().map(({ locale, ...figures }) => [locale, figures]);
  console.table(Object.fromEntries(rows));
}
