import { expect } from '@open-wc/testing';
import { load } from '../../src/language/catalogues.js';
import type { Locale } from '../../src/language/locales.js';
import { number, withLocale } from '../../src/language/msg.js';
import { figures } from '../../src/sections/figures.js';

type Figure = (typeof figures)[keyof typeof figures];

/** The forms of the glossary; the narrow space is U+202F. */
const table: Record<Locale, Record<Figure, string>> = {
  en: { 17: '17', 100: '100', '1,000': '1,000', '1,500': '1,500', '50,000': '50,000' },
  es: { 17: '17', 100: '100', '1,000': '1000', '1,500': '1500', '50,000': '50\u202f000' },
  fr: {
    ...{ 17: '17', 100: '100', '1,000': '1\u202f000', '1,500': '1\u202f500' },
    '50,000': '50\u202f000',
  },
  pt: { 17: '17', 100: '100', '1,000': '1.000', '1,500': '1.500', '50,000': '50.000' },
  ko: { 17: '17', 100: '100', '1,000': '1,000', '1,500': '1,500', '50,000': '50,000' },
  ja: { 17: '17', 100: '100', '1,000': '1,000', '1,500': '1,500', '50,000': '50,000' },
  'zh-Hans': { 17: '17', 100: '100', '1,000': '1000', '1,500': '1500', '50,000': '5万' },
};

describe('number', () => {
  for (const [locale, numbers] of Object.entries(table) as [Locale, Record<string, string>][]) {
    for (const figure of Object.values(figures)) {
      it(`writes ${figure} as ${numbers[figure]} in ${locale}`, async () => {
        await load(locale);
        expect(withLocale(locale, () => number(figure))).to.equal(numbers[figure]);
      });
    }
  }
});
