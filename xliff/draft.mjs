import { normalize, sourceOf, textFinder } from './normalize.mjs';
import { readGlossary } from './read.mjs';
import { elements } from './sets.mjs';
import { inlineProblems, isStale, lengthProblems, problemsOf } from './rules.mjs';

/** Precedes a text that a translator has to review. */
const mark = '⚠ ';

/**
 * Turns an unfinished file of a translator into texts for the preview, whatever is wrong with them.
 *
 * @param {import('./read.mjs').Unit[]} received
 * @param {string} locale
 * @param {import('./localize.mjs').SourceUnit[]} sources the texts of the code.
 * @param {import('./sets.mjs').TextSet} [set]
 * @returns {{
 *   units: { id: string, text: string, state: string }[],
 *   translated: number,
 *   problems: { line: number, id: string, problem: string }[],
 * }} every text of the code, marked if it is not translated, stale, too long or lacks a tag, and in
 *   English if its translation cannot be shown; how many are translated; and all problems.
 */
export function draft(received, locale, sources, set = elements) {
  const find = textFinder(sources);
  const glossary = readGlossary();
  const result = { units: [], translated: 0, problems: [] };

  for (const source of sources) {
    const unit = received.find((candidate) => find(candidate)?.id === source.id);
    const english = sourceOf(source);
    const target = unit?.target && normalize(unit.target, source);
    const checked = { source: english, target, state: unit?.state ?? '', note: source.note };
    for (const problem of problemsOf(checked, locale, glossary, set)) {
      result.problems.push({ line: unit?.line ?? 1, id: source.id, problem });
    }
    const present = Boolean(target?.text);
    const whole = present && inlineProblems(checked).length === 0;
    const fine = whole && !isStale(checked) && lengthProblems(checked).length === 0;
    if (present) result.translated += 1;
    result.units.push({
      id: source.id,
      text: (fine ? '' : mark) + (whole ? target : english).text,
      state: '',
    });
  }
  return result;
}
