/**
 * Every page of the site: its size, its layout, and what two accessibility checkers are certain of. What they want a
 * person to look at is named for the sections alone, in test/accessibility/alarms.mjs.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { axe, ibm } from '../accessibility/checkers.mjs';
import { look } from '../accessibility/looks.mjs';
import { countShifts, demonstration, frames } from '../node/support.mjs';
import { pages, serveSite } from './built.mjs';
import { checkHtml, enterMistakes, openDetails } from './visitor.mjs';

/** The most that a page may load, in bytes as a server sends them, without pictures. */
const budget = 60_000;

const looksOfSite = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
  { scheme: 'forced colours', width: 320, size: 200 },
];

/**
 * What is wide scrolls with the keyboard only if it can have the focus, and a region that scrolls has no other role:
 * https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable
 */
const isReal = (finding) => !/^element_tabbable_role_valid: <div [^>]*class="table"/.test(finding);

/** What a visitor has done with a tool, which then shows more than at first. */
const states = [
  ['/check/index.html', 'with what a check has found', checkHtml],
  ['/ko/check/index.html', 'with what a check has found', checkHtml],
  ['/builder/index.html', 'with wrong input and a low contrast', enterMistakes],
];

/** Looks at some of the pages, in a browser of its own: a tab behind another one is not painted. */
function lookAt(pages, states) {
  const browser = demonstration(serveSite);

  /** Text has the same parts on every page, and a page the same in every language: those are looked at once. */
  const looksOf = (path) =>
    /^\/((ko\/)?(builder|check)|gallery|accessibility|editors)\/|^\/index/.test(path)
      ? looksOfSite
      : looksOfSite.slice(1, 2);

  async function check(page, looks = looksOfSite) {
    await openDetails(page);
    // Axe looks into the preview only where it runs itself.
    for (const frame of page.frames()) await axe.load(frame);
    await ibm.load(page);
    for (const each of looks) {
      await look(page, each);
      await frames(page);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      const text = JSON.stringify(each);
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} > ${clientWidth} ${text}`);
      assert.deepEqual(await axe.errors(page), [], text);
      assert.deepEqual((await ibm.errors(page)).filter(isReal), [], text);
    }
    await page.close();
  }

  /** One page for both tests, because most of their time goes into loading it. */
  function testPage(path) {
    let opened;

    before(async () => {
      opened = await browser.open(path, (tab) => countShifts(tab));
    });

    it('is small, loads only from the site and does not shift', async () => {
      const { page, problems, requests } = opened;
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
      // The language of a tool comes with its script and not after it.
      for (const { name, initiatorType } of counted) {
        if (name.includes('/locales/')) assert.equal(initiatorType, 'link', name);
      }
      assert.ok(bytes <= budget, `${bytes} bytes: ${JSON.stringify(counted, null, 1)}`);
      assert.deepEqual(
        requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(browser.url)),
        [],
      );
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.deepEqual(problems, []);
    });

    it('has nothing wider than a phone, and passes both checkers', () =>
      check(opened.page, looksOf(path)));
  }

  for (const path of pages) describe(path, () => testPage(path));

  for (const [path, what, act] of states) {
    it(`${path} passes both checkers ${what}`, async () => {
      const { page } = await browser.open(path);
      await act(page);
      await check(page);
    });
  }
}

describe('a page with sections', () => {
  const browser = demonstration(serveSite);

  it('lays out a section when a visitor comes near it', async () => {
    const { page } = await browser.open('/index.html');
    await page.setViewport({ width: 320, height: 600 });
    const isLaidOut = () =>
      page.$eval('iclei-impact-list', ({ shadowRoot }) =>
        shadowRoot.querySelector('li').checkVisibility({ contentVisibilityAuto: true }),
      );
    await frames(page);
    assert.equal(await isLaidOut(), false);
    await page.$eval('iclei-impact-list', (section) => section.scrollIntoView());
    await frames(page);
    assert.equal(await isLaidOut(), true);
    await page.close();
  });
});

describe('the pages of the site', () => {
  // Two browsers, because each is waited for much of the time.
  describe('one by one', { concurrency: 2 }, () => {
    for (const half of [0, 1]) {
      const isIn = (_, index) => index % 2 === half;
      describe(`part ${half + 1}`, { concurrency: 1 }, () =>
        lookAt(pages.filter(isIn), states.filter(isIn)),
      );
    }
  });
});
