import { textOf } from './read.mjs';

/** The source of a text of the code as a unit would have it. */
export const sourceOf = ({ source, inline }) => ({
  text: source,
  inline: inline.map((stands, index) => `${index} ${stands}`),
});

/** Which closing tag belongs to which opening one, by their numbers. */
function pairsOf(inline) {
  const open = [];
  const pairs = [];
  for (const [index, stands] of inline.entries()) {
    if (stands.startsWith('</')) pairs.push([String(open.pop()), String(index)]);
    else if (stands.startsWith('<')) open.push(index);
  }
  return pairs;
}

/** The number that an element has in the code, where a tool wrote a pair of tags in its own way. */
function numberOf({ id, role }, pairs) {
  if (role === 'alone') return id;
  // Tools that count for themselves start anywhere, which does not matter if there is but one pair.
  const pair = pairs.find((numbers) => numbers.includes(id)) ?? (pairs.length === 1 && pairs[0]);
  return pair ? pair[role === 'start' ? 0 : 1] : id;
}

/** Line breaks in a text are of the file, not of the sentence. */
const unwrap = (text) => text.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ');

/**
 * A text of a tool's file as the project writes it.
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

/** What is left of a text in a format that has no inline elements. */
export const wordsOf = ({ text }) => text.replaceAll(/\{\d+\}|\s/g, '');

/**
 * Finds the text of the code that a unit is of: by its id, by what a tool kept that in, or by the
 * English, if only one text has it.
 *
 * @param {import('./localize.mjs').SourceUnit[]} sources
 * @returns {(unit: import('./read.mjs').Unit) => import('./localize.mjs').SourceUnit | undefined}
 */
export function textFinder(sources) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return ({ id, otherIds, source: { text } }) => {
    const known = [id, ...otherIds].find((name) => byId.has(name));
    if (known) return byId.get(known);
    const alike = sources.filter(({ source }) => wordsOf({ text: source }) === wordsOf({ text }));
    return alike.length === 1 ? alike[0] : undefined;
  };
}
