import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { scratchCopy } from '../../../site/scratch.mjs';
import { pageAt, serve } from '../../../site/server.mjs';
import { demonstration, shows } from '../../node/support.mjs';

/** A translation of everything into letters of another look, tags and numbers kept. */
const pretend = (xml, locale, wordOf) =>
  xml
    .replace(/target-language="[^"]*"/, `target-language="${locale}"`)
    .replace(
      /<source>(.*?)<\/source>(\s*)<target>.*?<\/target>/gs,
      (_, source, space) =>
        `<source>${source}</source>${space}<target>${source.replace(/(<[^>]*>)|([A-Za-z]+)/g, (word, tag) => tag ?? wordOf(word))}</target>`,
    );

const languages = [
  {
    ...{ tag: 'de-AT', code: 'de', entry: `{ code: 'de', autonym: 'Deutsch', label: 'DE' }` },
    // All bundles, so that a language more does not go over the budgets.
    build: 'npm run tokens && npm run i18n:build elements && npx rollup --config',
    wordOf: (word) => `${word}en`,
    heading: 'Whoen ween areen',
  },
  {
    ...{
      tag: 'ar',
      code: 'ar',
      build: 'npm run i18n:build elements && npx rollup --config --configDraft',
    },
    entry: `{ code: 'ar', autonym: 'العربية', label: 'AR', direction: 'rtl' }`,
    wordOf: (word) => 'كلمةمن'.slice(0, Math.min(6, word.length)),
    heading: 'كلم كل كلم',
  },
];

for (const { tag, code, entry, build, wordOf, heading } of languages) {
  describe(`an eighth language: ${code}`, () => {
    const { folder: scratch, remove } = scratchCopy();
    /** The English page of the demonstration, in the new language and with the new bundle. */
    const demo = demonstration(() =>
      serve({
        ...{ port: 0, bundle: join(scratch, 'dist/cdn') },
        pages: (address) => pageAt(address)?.replace('<html lang="en">', `<html lang="${tag}">`),
      }),
    );

    before(() => {
      // All that it takes: a file and an entry.
      const french = readFileSync('xliff/fr.xlf', 'utf8');
      writeFileSync(join(scratch, `xliff/${code}.xlf`), pretend(french, code, wordOf));
      const list = join(scratch, 'src/language/locales.ts');
      const before = readFileSync(list, 'utf8');
      writeFileSync(list, before.replace('] as const', `  ${entry},\n] as const`));
      execSync(build, { cwd: scratch, stdio: 'pipe' });
    });

    after(remove);

    const open = () => demo.open('', (tab) => tab.setViewport({ width: 1280, height: 800 }));

    it('shows on a page that is in it, and as a choice of the switch', async () => {
      const { page, requests, problems } = await open();
      await shows(page, heading);
      const labels = await page.$eval('iclei-lang-switch', (element) =>
        [...element.shadowRoot.querySelectorAll('button')].map(({ innerText }) => innerText),
      );
      assert.equal(labels.length, 8);
      assert.equal(labels.at(-1), code.toUpperCase());
      assert.equal(requests.filter((url) => url.includes(`/locales/${code}-`)).length, 1);
      assert.deepEqual(problems, []);
      await page.close();
    });

    it('has every section the right way round', async () => {
      const { page } = await open();
      await shows(page, heading);
      const ways = await page.evaluate(() => {
        const left = (element, selector) =>
          document.querySelector(element).shadowRoot.querySelector(selector).getBoundingClientRect()
            .left;
        return {
          hero: left('iclei-hero', 'h2') < left('iclei-hero', 'svg'),
          about: left('iclei-about', 'h2') < left('iclei-about', '.lede'),
          pillars: left('iclei-pillars', 'li') < left('iclei-pillars', 'li:last-child'),
          timeline: left('iclei-timeline', 'time') < left('iclei-timeline', 'li p'),
          impacts:
            left('iclei-impact-list', 'dd') < left('iclei-impact-list', '.figure:last-child dd'),
          choices: left('iclei-lang-switch', 'li') < left('iclei-lang-switch', 'li:last-child'),
          arrow: !getComputedStyle(
            document.querySelector('iclei-pillars').shadowRoot.querySelector('a'),
            '::after',
          ).content.includes('←'),
        };
      });
      for (const [section, leftToRight] of Object.entries(ways)) {
        assert.equal(leftToRight, code !== 'ar', section);
      }
      await page.close();
    });
  });
}
