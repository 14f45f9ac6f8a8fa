import { textOf } from './read.mjs';

/** The source of a text of the code, in the form of a unit's source. */
export const sourceOf = ({ source, inline }) => ({
  text: source,
  inline: inline.map((stands, index) => `${index} ${stands}`),
});

/** The pairs of opening and closing tags, by their numbers. */
function pairsOf(inline) {
  const open = [];
  const pairs = [];
  for (const [index, stands] of inline.entries()) {
    if (stands.startsWith('</')) pairs.push([String(open.pop()), String(index)]);
    else if (stands.startsWith('<')) open.push(index);
  }
  return pairs;
}

/** The number of an inline element in the code, even if a tool has written a pair of tags in another form. */
function numberOf({ id, role }, pairs) {
  if (role === 'alone') return id;
  // Some tools use their own numbers, which does not matter if there is only one pair.
  const pair = pairs.find((numbers) => numbers.includes(id)) ?? (pairs.length === 1 && pairs[0]);
  return pair ? pair[role === 'start' ? 0 : 1] : id;
}

/** Line breaks in a text belong to the file, not to the sentence. */
const unwrap = (text) => text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ');

/**
 * Converts a text of a tool's file to the project's form.
 *
 * @param {import('./read.mjs').Text} text
 * @param {import('./localize.mjs').SourceUnit} source
 * @returns {Omit<import('./read.mjs').Text, 'parts'>}
 */
export function normalize(text, source) {
  const pairs = pairsOf(source.inline);
  const parts = text.parts.map((part) => {
    if (typeof part === 'string') return unwrap(part);
    const id = numberOf(part, pairs);
    return { id, stands: source.inline[id] ?? part.stands };
  });
  const { text: whole, inline } = textOf(parts);
  return { text: whole.replace(/^[ \t]+|[ \t]+$/g, ''), inline };
}

/** A text without inline elements and white space, as in a format that has no inline elements. */
export const wordsOf = ({ text }) => text.replaceAll(/\{\d+\}|\s/g, '');

/**
 * Finds the text of the code that a unit belongs to: by its id, by the places where tools keep the id,
 * or by its English, if that is unique.
 *
 * @param {import('./localize.mjs').SourceUnit[]} sources
 * @returns {(unit: import('./read.mjs').Unit) => import('./localize.mjs').SourceUnit | undefined}
 */
export function textFinder(sources) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  /** By the English, where only one text has it. */
  const byWords = new Map();
  for (const source of sources) {
    const words = wordsOf({ text: source.source });
    byWords.set(words, byWords.has(words) ? undefined : source);
  }
  return ({ id, otherIds, source: { text } }) => {
    const known = [id, ...otherIds].find((name) => byId.has(name));
    return known ? byId.get(known) : byWords.get(wordsOf({ text }));
  };
}
