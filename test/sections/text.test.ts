import { expect } from '@open-wc/testing';
import { locales, type Locale } from '../../src/language/locales.js';
import { textOf } from '../language/support.js';
import { elements, show } from './support.js';

const source = await (await fetch('/test/source.txt')).text();

/** The source text sentence by sentence, with single spaces and without the marks of lists. */
const sentences = source
  .split(/\n\s*\n|•|\|/)
  .flatMap((paragraph) =>
    paragraph
      .replace(/\s+/g, ' ')
      .trim()
      .split(/(?<=\.) /),
  )
  .filter(Boolean);

/** The numbers of the source text, in the form of each language. */
const numbers: Record<Locale, readonly string[]> = {
  en: ['2050', '1,500', '25%', '25 years', '1989', '200', '43', '1990', '1991', '2003', '100', '17', '50,000', '1,000'],
  es: ['2050', '1500', '25\u00a0%', '25 años', '1989', '200', '43', '1990', '1991', '2003', '100', '17', '50\u202f000', '1000'],
  fr: ['2050', '1\u202f500', '25\u00a0%', '25 dernières', '1989', '200', '43', '1990', '1991', '2003', '100', '17', '50\u202f000', '1\u202f000'],
  pt: ['2050', '1.500', '25%', '25 anos', '1989', '200', '43', '1990', '1991', '2003', '100', '17', '50.000', '1.000'],
  ko: ['2050년', '1,500', '25%', '25년', '1989년', '200', '43', '1990년', '1991년', '2003년', '100', '17', '50,000', '1,000'],
  ja: ['2050年', '1,500', '25%', '25年', '1989年', '200', '43', '1990年', '1991年', '2003年', '100', '17', '50,000', '1,000'],
  'zh-Hans': ['2050年', '1500', '25%', '25年', '1989年', '200', '43', '1990年', '1991年', '2003年', '100', '17', '5万', '1000'],
}; // prettier-ignore

async function page(locale: Locale) {
  const texts: string[] = [];
  for (const name of elements) {
    texts.push(textOf(await show(name, locale)));
  }
  return texts.join(' ');
}

describe('the text of the sections', () => {
  it('reads the source text as what it is', () => {
    expect(sentences).to.include('By 2050, two-thirds of all humans will be living in cities');
    expect(sentences).to.include('ENG').and.to.include('CN');
    expect(sentences).to.have.length.above(40);
  });

  it('has every sentence of the source in English, verbatim', async () => {
    const english = await page('en');
    for (const sentence of sentences) {
      expect(english).to.contain(sentence);
    }
  });

  for (const { code } of locales) {
    it(`has every number of the source in ${code}`, async () => {
      const text = await page(code);
      for (const number of numbers[code]) {
        expect(text).to.contain(number);
      }
    });
  }

  for (const { code } of locales.slice(1)) {
    it(`leaves no English sentence in ${code}`, async () => {
      const text = await page(code);
      for (const sentence of sentences.filter((each) => each.includes(' '))) {
        expect(text).not.to.contain(sentence);
      }
      expect(text).not.to.match(/\b(the|of|and|governments|network)\b/);
    });
  }
});
