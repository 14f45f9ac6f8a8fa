import { descriptionOf, type Locale } from './locales.js';

/**
 * Writes a number as readers of the language are used to: `1,500` in English, `1 500` in French,
 * `5万` in Chinese. Decimals and signs follow the browser's knowledge of the language.
 *
 * @param value a finite number.
 */
export function formatNumber(locale: Locale, value: number): string {
  const { group, notation } = descriptionOf(locale);
  return new Intl.NumberFormat(locale, { notation: notation ?? 'standard' })
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? (group ?? part.value) : part.value))
    .join('');
}
