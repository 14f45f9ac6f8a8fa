/** The progress of each translation, which `npm run i18n:status` prints and the demonstration shows. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fileOf, folder, targetLocales, unitsOf } from './read.mjs';
import { isStale } from './rules.mjs';
import { sets } from './sets.mjs';

/** Counts words by the rules of the language: Japanese and Chinese have no spaces between words. */
const countWords = (text, locale) =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;

/** The date of the last commit that changed a file, or of its last edit if there is no repository. */
function lastChange(file) {
  if (!existsSync(file)) return '';
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs', '--', file], { cwd: folder });
  return String(stdout ?? '').trim() || statSync(file).mtime.toISOString().slice(0, 10);
}

/**
 * @typedef {object} Status
 * @property {string} set The name of the set: `elements` or `site`.
 * @property {string} locale
 * @property {number} units The number of texts.
 * @property {number} translated The number of texts with an up-to-date translation.
 * @property {number} stale The number of translations that have to be reviewed.
 * @property {number} words The number of words in all translations, counted by the rules of the language.
 * @property {string} changed The date of the last change, such as 2026-11-24. Empty if there is no file yet.
 */

/**
 * Summarizes the units of a language.
 *
 * @param {import('./read.mjs').Unit[]} units
 * @param {string} locale
 * @returns {Omit<Status, 'set' | 'changed'>}
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

/** @returns {Status[]} a row for each language of each set, the sections first. */
export const status = () =>
  sets.flatMap((set) =>
    targetLocales().map((locale) => ({
      set: set.name,
      ...summarize(unitsOf(locale, set), locale),
      changed: lastChange(fileOf(locale, set)),
    })),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = status();
  for (const { name, title } of sets) {
    console.log(title);
    const own = rows.filter(({ set }) => set === name);
    const figures = own.map(({ locale, units, translated, stale, words, changed }) => [
      locale,
      { units, translated, stale, words, changed },
    ]);
    console.table(Object.fromEntries(figures));
  }
}
