/** A pseudo-translation: text without accents and brackets is not translatable yet. */
import { sourceUnits, writeXliff } from './localize.mjs';
import { elements } from './sets.mjs';

/** The language tag that Unicode's CLDR uses for accented English. */
export const pseudoLocale = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'àƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** How much longer a translation can be than the English text. */
const growth = 0.4;

/**
 * Adds accents and brackets to a text, and makes it 40 % longer. Vowels are repeated, so that words are
 * as long as in other languages. `{0}` does not change.
 *
 * @param {string} text
 */
export function pseudo(text) {
  let missing = 0;
  const grown = text
    .split(/(\{\d+\})/)
    .map((piece) => (/^\{\d+\}$/.test(piece) ? piece : grow(piece)))
    .join('');
  return `[${grown}${'~'.repeat(Math.ceil(missing))}]`;

  function grow(piece) {
    return [...piece]
      .map((letter) => {
        missing += growth;
        const index = plain.indexOf(letter);
        const accent = index < 0 ? letter : accented[index];
        if (missing < 1 || !/[aeiou]/i.test(letter)) return accent;
        const more = Math.min(2, Math.floor(missing));
        missing -= more;
        return accent + accent.toLowerCase().repeat(more);
      })
      .join('');
  }
}

/** The XLIFF file of the pseudo-translation of all texts of a set. */
export const pseudoXliff = (set = elements) =>
  writeXliff(
    pseudoLocale,
    sourceUnits(set).map(({ id, source }) => ({ id, text: pseudo(source), state: '' })),
    set,
  );
