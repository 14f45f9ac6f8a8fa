import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axe } from './checkers.mjs';
import { look, looks } from './looks.mjs';
import { browserWithPages, chooseLanguage, languages, pathsIn, themePaths } from './pages.mjs';

describe('axe', () => {
  const browser = browserWithPages();
  const raised = new Set();

  async function check(page, each, what) {
    await look(page, each);
    assert.deepEqual(await axe.findings(page, raised), [], `${what}, ${JSON.stringify(each)}`);
  }

  for (const language of languages) {
    for (const path of pathsIn(language)) {
      it(`has nothing against /${path} in any colours, width and size of text`, async () => {
        const { page } = await browser.open(path, language);
        await axe.load(page);
        for (const each of looks) await check(page, each, path);
        await page.close();
      });
    }
  }

  for (const path of themePaths) {
    it(`has nothing against /${path} in any language, light and dark`, async () => {
      const { page } = await browser.open(path, 'en');
      await axe.load(page);
      for (const language of languages) {
        await chooseLanguage(page, language);
        for (const scheme of ['light', 'dark']) {
          await check(page, { scheme, width: 1280 }, `${path} in ${language}`);
        }
      }
      await page.close();
    });
  }

  it('raises every alarm that is named', () => {
    for (const alarm of axe.alarms) assert.ok(raised.has(alarm), String(alarm.finding));
  });
});
