import { descriptionOf, type Locale } from './locales.js';

/** Making a format takes longer than all else that a section does to render. */
const formats: Partial<Record<Locale, Intl.NumberFormat>> = {};

/**
 * Writes a number as readers of the language are used to: `1,500` in English, `1 500` in French,
 * `5万` in Chinese.
 *
 * @param value a whole number, not below zero.
 */
export function formatNumber(locale: Locale, value: number): string {
  const { group, notation } = descriptionOf(locale);
  const format = (formats[locale] ??= new Intl.NumberFormat(locale, notation && { notation }));
  const text = format.format(value);
  return group ? text.replaceAll(/\D/g, group) : text;
}
