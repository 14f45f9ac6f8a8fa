import { normalize, sourceOf, textFinder, wordsOf } from './normalize.mjs';
import { inlineProblems, isStale } from './rules.mjs';

/** Whether a text lacks only inline elements, which some formats cannot represent. */
const hasLostInline = (found, wanted) =>
  found.length < wanted.length &&
  new Set(found).size === found.length &&
  found.every((element) => wanted.includes(element));

/** Compares a unit of the received file with the project's current translation of the text. */
function read(unit, source, current) {
  const target = normalize(unit.target, source);
  const wanted = sourceOf(source);
  const [problem] = inlineProblems({ source: wanted, target });
  const same =
    current &&
    (hasLostInline(target.inline, wanted.inline)
      ? wordsOf(target) === wordsOf(current)
      : !problem && target.text === current.text);
  return {
    ...{ unit, target, same, problem: !same && problem },
    // A translation of an older English text has to be reviewed.
    outdated: wordsOf(unit.source) !== wordsOf(wanted),
  };
}

/** Tools set these states on every unit that nobody has approved, translated or not. */
const meaninglessStates = new Set(['new', 'needs-translation']);

function stateOf({ unit, outdated, same }, before) {
  if (!same) {
    return outdated ? 'needs-review-translation' : isStale(unit) ? unit.state : '';
  }
  if (isStale(unit) && !meaninglessStates.has(unit.state)) return unit.state;
  // A missing state does not mean that somebody has reviewed the translation: tools lose states.
  const confirmed = !outdated && (unit.approved || (unit.state && !isStale(unit)));
  return confirmed ? '' : before;
}

/** The project's current translation of a text, if it has one that can be kept. */
function currentOf(unit, source) {
  if (!unit?.target) return undefined;
  const target = normalize(unit.target, source);
  const whole = inlineProblems({ source: sourceOf(source), target }).length === 0;
  return whole && target.text
    ? { text: target.text, state: isStale(unit) ? unit.state : '' }
    : undefined;
}

/**
 * Merges the units that a tool has saved into the units of the project.
 *
 * @param {import('./read.mjs').Unit[]} received the units of the tool's file.
 * @param {import('./read.mjs').Unit[]} own the units of the project's file.
 * @param {import('./localize.mjs').SourceUnit[]} sources the texts of the code.
 * @returns {{
 *   units: { id: string, text: string, state: string }[],
 *   changed: string[],
 *   absent: string[],
 *   unknown: { line: number, id: string }[],
 *   problems: { line: number, id: string, problem: string }[],
 * }} the project's units, in its order; the ids of those that have changed, and of those that the file
 *   does not translate; the units that are not in the project; and the problems that prevent the import.
 */
export function merge(received, own, sources) {
  const find = textFinder(sources);
  const place = new Map(own.map((unit, index) => [find(unit)?.id, index]));
  const inOrder = sources.toSorted(
    (one, other) => (place.get(one.id) ?? place.size) - (place.get(other.id) ?? place.size),
  );
  const result = { units: [], changed: [], absent: [], unknown: [], problems: [] };
  const report = ({ line }, id, problem) => result.problems.push({ line, id, problem });

  for (const source of inOrder) {
    const { id } = source;
    const current = currentOf(own[place.get(id)], source);
    const readings = received
      .filter((unit) => find(unit)?.id === id && unit.target?.text.trim())
      .map((unit) => read(unit, source, current));
    const [first, ...others] = readings.filter(({ same }) => !same);
    const taken = first ?? readings[0];

    if (first?.problem) report(first.unit, id, first.problem);
    for (const { unit, target } of others) {
      if (target.text !== first.target.text) {
        report(unit, id, `the translation differs from the one in line ${first.unit.line}`);
      }
    }
    if (!taken) result.absent.push(id);
    if (first) result.changed.push(id);
    const { text } = (first ? first.target : current) ?? { text: '' };
    result.units.push({
      id,
      text,
      state: taken ? stateOf(taken, current?.state ?? '') : (current?.state ?? ''),
    });
  }
  result.unknown = received.filter((unit) => !find(unit)).map(({ line, id }) => ({ line, id }));
  return result;
}
