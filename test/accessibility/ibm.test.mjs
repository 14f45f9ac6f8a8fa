import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ibm } from './checkers.mjs';
import { look, looks } from './looks.mjs';
import { browserWithPages, languages, pathsIn } from './pages.mjs';

/** All colours, both widths and both sizes of text: most of its rules are for the structure, which stays the same. */
const threeLooks = looks.filter((_, index) => [0, 2, 5].includes(index));

describe("IBM's engine", () => {
  const browser = browserWithPages();
  const raised = new Set();

  for (const language of languages) {
    for (const path of pathsIn(language)) {
      it(`has nothing against /${path} in any colours, width and size of text`, async () => {
        const { page } = await browser.open(path, language);
        await ibm.load(page);
        for (const each of threeLooks) {
          await look(page, each);
          const findings = await ibm.findings(page, raised);
          assert.deepEqual(findings, [], `${path}, ${JSON.stringify(each)}`);
        }
        await page.close();
      });
    }
  }

  it('raises every alarm that is named', () => {
    for (const alarm of ibm.alarms) assert.ok(raised.has(alarm), String(alarm.finding));
  });
});
