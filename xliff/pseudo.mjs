/** English in disguise: what is not accented, or has no brackets, does not come from a translation. */
import { sourceUnits, writeXliff } from './localize.mjs';

/** The language tag that Unicode reserves for it. */
export const pseudoLocale = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'àƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** How much longer than English a translation may well be. */
const growth = 0.4;

/**
 * A text with accents, 40 % longer and between brackets. Words grow by their vowels, so that they
 * get as long as words are in other languages; `{0}` stays.
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

/** The XLIFF file of the pretended language, made from the texts of the code. */
export const pseudoXliff = () =>
  writeXliff(
    pseudoLocale,
    sourceUnits().map(({ id, source }) => ({ id, text: pseudo(source), state: '' })),
  );
