import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import fc from 'fast-check';
import { kinds } from '../../site/builder/configuration/configuration.js';
import { snippetOf } from '../../site/builder/snippet/make.js';
import { locales } from '../../src/language/locales.js';
import { check } from '../random/check.js';
import { build, isShown, paste, preview, viewOf, wordsOf, type Pasted } from './pasted.js';
import { anyConfiguration, options } from './support.js';

const anyLanguage = fc.constantFrom(...locales.map(({ code }) => code));

/** Compares what two pages show in a language, and closes them. */
async function showsTheSame(page: Pasted, expected: Pasted, locale: string): Promise<void> {
  try {
    await isShown(expected, locale);
    await isShown(page, locale);
    expect(viewOf(page)).to.deep.equal(viewOf(expected));
  } finally {
    page.close();
    expected.close();
  }
}

it('the preview shows what was chosen', async () => {
  await check(
    6,
    fc.asyncProperty(anyConfiguration, anyLanguage, async (chosen, pageLanguage) => {
      const locale = chosen.language === 'page' ? pageLanguage : chosen.language;
      const shown = await preview(chosen, pageLanguage);
      const expected = await build(chosen, pageLanguage);
      await showsTheSame(shown, expected, locale);
    }),
  );
});

describe('what is pasted into a page, with the files on another origin', () => {
  for (const kind of kinds) {
    it(`shows what was chosen: ${kind}`, async () => {
      await check(
        6,
        fc.asyncProperty(anyConfiguration, anyLanguage, async (chosen, pageLanguage) => {
          const configuration = { ...chosen, delivery: { ...chosen.delivery, kind } };
          const locale = chosen.language === 'page' ? pageLanguage : chosen.language;
          const snippet = await snippetOf(configuration, { ...options, pageLanguage });
          const pasted = await paste(snippet, pageLanguage);
          const expected = await build(configuration, pageLanguage);
          await showsTheSame(pasted, expected, locale);
        }),
      );
    });
  }
});

describe('what is pasted into a CMS', () => {
  for (const kind of ['keeps-html', 'removes-tags'] as const) {
    it(`has every word after DOMPurify: ${kind}`, async () => {
      await check(
        6,
        fc.asyncProperty(anyConfiguration, anyLanguage, async (chosen, pageLanguage) => {
          const configuration = { ...chosen, delivery: { ...chosen.delivery, kind } };
          const locale = chosen.language === 'page' ? pageLanguage : chosen.language;
          const snippet = await snippetOf(configuration, { ...options, pageLanguage });
          const expected = await build(configuration, pageLanguage);
          const left = document.createElement('div');
          left.innerHTML = DOMPurify.sanitize(snippet[0]!.code);
          document.body.append(left);
          try {
            await isShown(expected, locale);
            const text = left.innerText.replaceAll(/[\s\p{Cc}]/gu, '');
            expect(wordsOf(expected).filter((word) => !text.includes(word))).to.deep.equal([]);
            expect(left.querySelector('script, style')).to.equal(null);
          } finally {
            expected.close();
            left.remove();
          }
        }),
      );
    });
  }
});
