/** ICLEI's numbers in the form of each language, written into its catalogue. */
import { readFileSync } from 'node:fs';

/** Where the convention is not the one that Node knows for the language. */
const conventions = {
  es: { group: '\u202f' },
  'zh-Hans': { notation: 'compact' },
};

/** The numbers as the English text has them. */
const figures = [
  ...readFileSync(new URL('../src/sections/figures.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}\w+: '([\d,]+)',$/gm,
  ),
].map(([, figure]) => figure);

/**
 * Writes a number as readers of the language are used to: `1,500` in English, `1 500` in French,
 * `5万` in Chinese.
 *
 * @param {number} value a whole number, not below zero.
 */
export function formatNumber(locale, value) {
  const { group, notation } = conventions[locale] ?? {};
  const text = new Intl.NumberFormat(locale, notation && { notation }).format(value);
  return group ? text.replaceAll(/\D/g, group) : text;
}

/** The numbers whose form in the language is another than in English, by their English form. */
export const numbersIn = (locale) =>
  Object.fromEntries(
    figures
      .map((figure) => [figure, formatNumber(locale, Number(figure.replaceAll(',', '')))])
      .filter(([figure, text]) => text !== figure),
  );
