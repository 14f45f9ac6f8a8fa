import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spaceText, unreadable } from './layout.mjs';
import { look } from './looks.mjs';
import { browserWithPages, languages, pathsIn } from './pages.mjs';

const sizes = [320, 768, 1280].flatMap((width) =>
  [100, 200].map((size) => ({ scheme: 'light', width, size })),
);

describe('a visitor with large or spaced text', () => {
  const browser = browserWithPages();

  for (const language of languages) {
    for (const path of pathsIn(language)) {
      it(`reads all of /${path} without scrolling sideways`, async () => {
        const { page, problems } = await browser.open(path, language);
        const found = [];
        const check = async (each, how) => {
          await look(page, each);
          for (const problem of await page.evaluate(unreadable)) {
            found.push(`${each.width} pixels, ${each.size} %${how}: ${problem}`);
          }
        };
        for (const each of sizes) await check(each, '');
        await page.evaluate(spaceText);
        // Ten letters a line is as narrow as it gets: WCAG asks for spaces or for size, not for both.
        for (const each of sizes.filter(({ width, size }) => width > 320 || size === 100)) {
          await check(each, ', spaced');
        }
        await page.close();
        assert.deepEqual(found, []);
        assert.deepEqual(problems, []);
      });
    }
  }
});
