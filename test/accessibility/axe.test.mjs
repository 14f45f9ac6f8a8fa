import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { alarmsOfAxe, withoutAlarms } from './alarms.mjs';
import { look, looks } from './looks.mjs';
import { browserWithPages, chooseLanguage, languages, pathsIn, themePaths } from './pages.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe has against the page, or cannot tell. It runs in the page. */
const ask = async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // By name, because some rules of these tags are off unless they are asked for.
  const rules = window.axe.getRules(tags).map(({ ruleId }) => ruleId);
  const { violations, incomplete } = await window.axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message);
      return `${id}: ${target.flat().join(' ')}: ${reasons.join(' ')}`;
    }),
  );
};

describe('axe', () => {
  const browser = browserWithPages();
  const raised = new Set();

  async function check(page, each, what) {
    await look(page, each);
    const findings = withoutAlarms(await page.evaluate(ask), alarmsOfAxe, raised);
    assert.deepEqual(findings, [], `${what}, ${JSON.stringify(each)}`);
  }

  for (const language of languages) {
    for (const path of pathsIn(language)) {
      it(`has nothing against /${path} in any colours, width and size of text`, async () => {
        const { page } = await browser.open(path, language);
        await page.evaluate(axe);
        for (const each of looks) await check(page, each, path);
        await page.close();
      });
    }
  }

  for (const path of themePaths) {
    it(`has nothing against /${path} in any language, light and dark`, async () => {
      const { page } = await browser.open(path, 'en');
      await page.evaluate(axe);
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
    for (const alarm of alarmsOfAxe) assert.ok(raised.has(alarm), String(alarm.finding));
  });
});
