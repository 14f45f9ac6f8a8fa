import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { decode } from './decode.mjs';
import { matchLanguage } from './matching.mjs';
import { textFinder } from './normalize.mjs';
import { folder, readXliff, targetLocales, unitsOf } from './read.mjs';
import { sets } from './sets.mjs';

/** An error in a file that the user of the command can fix. */
export class Refusal extends Error {}

/**
 * The path of a file that the user names: relative to the user's working directory, although npm runs
 * in that of the project, or else relative to the folder of the XLIFF files.
 */
export function pathOf(name) {
  const path = resolve(process.env.INIT_CWD ?? '', name);
  const own = join(folder, name);
  return !existsSync(path) && existsSync(own) ? own : path;
}

/**
 * Opens an XLIFF file that any tool may have saved.
 *
 * @param {string} path
 * @param {string} name the name that the user has given, for messages.
 * @throws {Refusal} with the line, if it cannot be read.
 */
export function open(path, name) {
  try {
    return readXliff(decode(readFileSync(path)));
  } catch (error) {
    throw new Refusal(
      error.code
        ? `${name} cannot be opened (${error.code}).`
        : error.message.replace(/^Line (\d+): /, `${name}:$1 `),
      { cause: error },
    );
  }
}

/**
 * The set that a file has texts of. If a file has texts of both, it is the one of which it has more: each set
 * has files of its own, so a command takes the texts of one. What the sets have is read from the files in the
 * same language, which takes less time than reading the code.
 *
 * @param {{ units: import('./read.mjs').Unit[] }} file
 * @param {string} locale
 * @param {string} name the name that the user has given, for messages.
 * @returns {import('./sets.mjs').TextSet}
 * @throws {Refusal} if it has texts of neither.
 */
export function setOf({ units }, locale, name) {
  const counts = sets.map((set) => {
    const known = unitsOf(locale, set).map(({ id, source }) => ({ id, source: source.text }));
    return units.filter(textFinder(known)).length;
  });
  const most = Math.max(...counts);
  if (most === 0) throw new Refusal(`${name} contains no text of this project.`);
  return sets[counts.indexOf(most)];
}

/**
 * The language of the project that a file is in: the one that it declares, or else the one in its name.
 *
 * @throws {Refusal} if the project does not have the language.
 */
export function languageOf({ language }, name) {
  const locales = targetLocales();
  const found = matchLanguage(language || basename(name, extname(name)), locales);
  if (found) return found;
  throw new Refusal(
    language
      ? `${name} is for “${language}”, which is not one of ${locales.join(', ')}. CONTRIBUTING.md explains how to add a language.`
      : `${name} does not declare its language. Add target-language="fr" to its <file …>, or name it fr.xlf.`,
  );
}
