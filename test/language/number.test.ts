import { expect } from '@open-wc/testing';
import type { Locale } from '../../src/language/locales.js';
import { formatNumber } from '../../src/language/number.js';

/** The forms of the glossary; the narrow space is U+202F. */
const table: Record<Locale, Record<number, string>> = {
  en: { 17: '17', 100: '100', 1000: '1,000', 1500: '1,500', 50000: '50,000' },
  es: { 17: '17', 100: '100', 1000: '1000', 1500: '1500', 50000: '50\u202f000' },
  fr: { 17: '17', 100: '100', 1000: '1\u202f000', 1500: '1\u202f500', 50000: '50\u202f000' },
  pt: { 17: '17', 100: '100', 1000: '1.000', 1500: '1.500', 50000: '50.000' },
  ko: { 17: '17', 100: '100', 1000: '1,000', 1500: '1,500', 50000: '50,000' },
  ja: { 17: '17', 100: '100', 1000: '1,000', 1500: '1,500', 50000: '50,000' },
  'zh-Hans': { 17: '17', 100: '100', 1000: '1000', 1500: '1500', 50000: '5万' },
};

describe('formatNumber', () => {
  for (const [locale, numbers] of Object.entries(table)) {
    for (const [value, text] of Object.entries(numbers)) {
      it(`writes ${value} as ${text} in ${locale}`, () => {
        expect(formatNumber(locale as Locale, Number(value))).to.equal(text);
      });
    }
  }
});
