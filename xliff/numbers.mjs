/** Formats ICLEI's numbers for each language's catalogue. */
import { readFileSync } from 'node:fs';

/** Formats that differ from Node's default for the language. */
const conventions = {
  es: { group: '\u202f' },
  'zh-Hans': { notation: 'compact' },
};

/** The numbers as written in the English text. */
const figures = [
  ...readFileSync(new URL('../src/sections/figures.ts', import.meta.url), 'utf8').matchAll(
    /^ {2}\w+: '([\d,]+)',$/gm,
  ),
].map(([, figure]) => figure);

/**
 * Formats a number as is usual in the language: `1,500` in English, `1 500` in French, `5万` in Chinese.
 *
 * @param {number} value a whole number, not below zero.
 */
export function formatNumber(locale, value) {
  const { group, notation } = conventions[locale] ?? {};
  const text = new Intl.NumberFormat(locale, notation && { notation }).format(value);
  return group ? text.replaceAll(/\D/g, group) : text;
}

/** The numbers whose format differs from the English one, by their English format. */
export const numbersIn = (locale) =>
  Object.fromEntries(
    figures
      .map((figure) => [figure, formatNumber(locale, Number(figure.replaceAll(',', '')))])
      .filter(([figure, text]) => text !== figure),
  );
