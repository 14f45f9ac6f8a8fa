import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { decode } from './decode.mjs';
import { matchLanguage } from './matching.mjs';
import { folder, readXliff, targetLocales } from './read.mjs';

/** Something about a file that the person at the keyboard can mend. */
export class Refusal extends Error {}

/**
 * Where a file is that somebody names: in the folder that they are in, though npm runs in the
 * project's, or else among the project's own.
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
 * @param {string} name what its user calls it.
 * @throws {Refusal} with the line if it cannot be read.
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
 * The language of the project that a file is in: as it declares, or else by its name.
 *
 * @throws {Refusal} if it is none of them.
 */
export function languageOf({ language }, name) {
  const locales = targetLocales();
  const found = matchLanguage(language || basename(name, extname(name)), locales);
  if (found) return found;
  throw new Refusal(
    language
      ? `${name} is for “${language}”, which is none of ${locales.join(', ')}. CONTRIBUTING.md says how a language is added.`
      : `${name} does not say its language. Write target-language="fr" into its <file …>, or name it fr.xlf.`,
  );
}
