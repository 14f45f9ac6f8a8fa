/** Every page of the site: its size, its layout, and what two accessibility checkers find. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axe, ibm } from '../accessibility/checkers.mjs';
import { look } from '../accessibility/looks.mjs';
import { countShifts, demonstration, frames } from '../node/support.mjs';
import { pages, serveSite } from './built.mjs';

/** The most that a page may load, in bytes as a server sends them, without pictures. */
const budget = 60_000;

const looksOfSite = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
  { scheme: 'forced colours', width: 320, size: 200 },
];

describe('every page of the site', () => {
  const browser = demonstration(serveSite);

  for (const path of pages) {
    it(`${path} is small, loads only from the site and does not shift`, async () => {
      const { page, problems, requests } = await browser.open(path, async (tab) => {
        await countShifts(tab);
        await tab.setViewport({ width: 412, height: 823 });
      });
      await frames(page);
      const resources = await page.evaluate(() =>
        ['navigation', 'resource'].flatMap((type) =>
          performance.getEntriesByType(type).map(({ name, transferSize, initiatorType }) => ({
            name,
            transferSize,
            initiatorType,
          })),
        ),
      );
      const counted = resources.filter(({ name }) => !/\.(png|svg|webp|avif)$/.test(name));
      const bytes = counted.reduce((sum, { transferSize }) => sum + transferSize, 0);
      assert.ok(bytes <= budget, `${bytes} bytes: ${JSON.stringify(counted, null, 1)}`);
      assert.deepEqual(
        requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(browser.url)),
        [],
      );
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.deepEqual(problems, []);
      await page.close();
    });

    it(`${path} has nothing wider than a phone, and passes both checkers`, async () => {
      const { page } = await browser.open(path);
      await axe.load(page);
      await ibm.load(page);
      for (const each of looksOfSite) {
        await look(page, each);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        assert.ok(
          scrollWidth <= clientWidth,
          `${scrollWidth} > ${clientWidth} ${JSON.stringify(each)}`,
        );
        for (const checker of [axe, ibm]) {
          assert.deepEqual(await checker.findings(page), [], JSON.stringify(each));
        }
      }
      await page.close();
    });
  }
});
