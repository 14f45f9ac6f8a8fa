import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { alarmsOfIbm, withoutAlarms } from './alarms.mjs';
import { look, looks } from './looks.mjs';
import { browserWithPages, languages, pathsIn } from './pages.mjs';

const { resolve } = createRequire(import.meta.url);
const engine = readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** What the engine has against the page, recommends, or wants a person to look at. It runs in the page. */
const ask = async () => {
  window.checker ??= new window.ace.Checker();
  const { results } = await window.checker.check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value }) => value[1] !== 'PASS')
    .map(({ ruleId, snippet, message }) => {
      const markup = snippet.replace(/ style="[^"]*"/, '');
      return `${ruleId}: ${markup}: ${message}`;
    });
};

describe("IBM's engine", () => {
  const browser = browserWithPages();
  const raised = new Set();

  for (const language of languages) {
    for (const path of pathsIn(language)) {
      it(`has nothing against /${path} in any colours, width and size of text`, async () => {
        const { page } = await browser.open(path, language);
        await page.evaluate(engine);
        for (const each of looks) {
          await look(page, each);
          const findings = withoutAlarms(await page.evaluate(ask), alarmsOfIbm, raised);
          assert.deepEqual(findings, [], `${path}, ${JSON.stringify(each)}`);
        }
        await page.close();
      });
    }
  }

  it('raises every alarm that is named', () => {
    for (const alarm of alarmsOfIbm) assert.ok(raised.has(alarm), String(alarm.finding));
  });
});
