import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { locales } from '../../src/language/locales.js';
import { exceptIn } from '../engine.js';
import { matchLocale } from '../../src/language/match.js';

const noOldNames = { webkit: 'https://unicode-org.atlassian.net/browse/ICU-21506' } as const;

describe('matchLocale', () => {
  const known = {
    en: 'en', 'en-GB': 'en', EN: 'en', es: 'es', 'es-419': 'es', 'es-MX': 'es', fr: 'fr',
    'fr-CA': 'fr', 'fr-x-quebec': 'fr', pt: 'pt', 'pt-PT': 'pt', pt_BR: 'pt', ko: 'ko',
    'ko-KR': 'ko', ja: 'ja', 'ja-JP': 'ja', 'ja-JP-u-ca-japanese': 'ja', zh: 'zh-Hans',
    'zh-CN': 'zh-Hans', 'zh-SG': 'zh-Hans', 'zh-Hans': 'zh-Hans', 'zh-Hans-TW': 'zh-Hans',
    'cmn-Hans': 'zh-Hans', ' fr ': 'fr',
  }; // prettier-ignore
  for (const [tag, locale] of Object.entries(known)) {
    // GTK's WebKit asks an ICU that does not know old names of languages; Safari's own does.
    const reasons = tag === 'cmn-Hans' ? noOldNames : {};
    exceptIn(reasons)(`leads ${JSON.stringify(tag)} to ${locale}`, () => {
      expect(matchLocale(tag)).to.deep.equal({ locale, known: true });
    });
  }

  for (const [tag, locale] of Object.entries({
    jp: 'ja',
    kr: 'ko',
    cn: 'zh-Hans',
    JP: 'ja',
    'jp-JP': 'ja',
    'kr-KR': 'ko',
    cn_CN: 'zh-Hans',
  })) {
    it(`takes ${tag} for ${locale}, and knows the right code`, () => {
      expect(matchLocale(tag)).to.deep.equal({ locale, known: true, correct: locale });
    });
  }

  for (const tag of [
    'zh-TW',
    'zh-HK',
    'zh-MO',
    'zh-Hant',
    'zh-Hant-CN',
    'yue',
    'zh-yue',
    'ja-Latn',
    'ko-Latn',
    'de',
    'de-AT',
    'xx',
    'ar',
    '',
    '-',
    'x-klingon',
    'english',
    'f',
    'fr--CA',
    'fr CA',
    '日本語',
  ]) {
    it(`shows English for ${JSON.stringify(tag)}`, () => {
      expect(matchLocale(tag)).to.deep.equal({ locale: 'en', known: false });
    });
  }

  it('leads every code of ours to itself', () => {
    for (const { code } of locales) {
      expect(matchLocale(code)).to.deep.equal({ locale: code, known: true });
    }
  });

  it('answers any text with one of the seven, and the same text always the same', () => {
    const codes = locales.map(({ code }) => code);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (tag) => {
        const match = matchLocale(tag);
        expect(codes).to.include(match.locale);
        expect(matchLocale(tag)).to.equal(match);
      }),
    );
  });
});
