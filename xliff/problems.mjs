import { sourceUnits } from './localize.mjs';
import { readGlossary, unitsOf } from './read.mjs';
import { problemsOf } from './rules.mjs';
import { elements } from './sets.mjs';

/**
 * Finds the problems in the units of a language, compared with the texts of the code.
 *
 * @param {import('./read.mjs').Unit[]} units
 * @param {string} locale
 * @param {import('./sets.mjs').TextSet} [set]
 * @returns {{ line: number, id: string, problem: string }[]} in the order of the code.
 */
export function problemsAmong(units, locale, set = elements) {
  const glossary = readGlossary();
  const rest = new Map(units.map((unit) => [unit.id, unit]));
  const problems = sourceUnits(set).flatMap(({ id, source }) => {
    const unit = rest.get(id);
    rest.delete(id);
    const say = (problem) => ({ line: unit?.line ?? 1, id, problem });
    if (!unit) return say('it is missing from the file. Run npm run i18n:extract');
    if (unit.source.text !== source) {
      return say('its English differs from the code. Run npm run i18n:extract');
    }
    return problemsOf(unit, locale, glossary, set).map(say);
  });
  return [
    ...problems,
    ...[...rest.values()].map(({ id, line }) => ({
      ...{ line, id, problem: 'no text in the code has this id. Remove the unit' },
    })),
  ];
}

/** The problems in the file of a language. */
export const problemsIn = (locale, set = elements) =>
  problemsAmong(unitsOf(locale, set), locale, set);
