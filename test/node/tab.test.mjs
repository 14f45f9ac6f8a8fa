import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { patience } from '../browser.mjs';
import { demonstration, headingOf, press, shows } from './support.mjs';

const french = 'Qui nous sommes';

/** Waits for what the page itself cannot. */
async function until(condition) {
  for (const end = Date.now() + patience; !(await condition()); await wait(10)) {
    assert.ok(Date.now() < end, `waited in vain for ${condition}`);
  }
}

/** Keeps languages on their way until `open` is called. */
function lateLanguages() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return {
    open,
    watch: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        if (request.url().includes('/locales/')) await opened;
        await request.continue();
      });
    },
  };
}

/** Notes how the page is shown: anew, or as it was left. */
const watchShow = (page) =>
  page.evaluateOnNewDocument(() => {
    window.addEventListener('pageshow', ({ persisted }) => (window.isAsItWas = persisted));
  });

describe("a visitor's tab", () => {
  const demo = demonstration();

  it('that goes offline keeps its language, and has the chosen one when it is online', async () => {
    const { page, problems } = await demo.open('', undefined, 'load');
    await shows(page, 'Who we are');
    await page.setOfflineMode(true);
    await press(page, 'fr');
    await until(() => problems.some((problem) => problem.includes('could not be loaded')));
    await shows(page, 'Who we are');
    await page.setOfflineMode(false);
    await shows(page, french);
    await page.close();
  });

  it('that comes back to the page finds it as it was, and it still follows', async () => {
    const { page, problems } = await demo.open('fr/', watchShow, 'load');
    await shows(page, french);
    await press(page, 'es');
    await shows(page, 'Quiénes somos');
    await page.goto(`${demo.url}ja/`, { waitUntil: 'load' });
    await page.goBack({ waitUntil: 'load' });
    assert.deepEqual(
      await page.evaluate(() => [
        window.isAsItWas,
        performance.getEntriesByType('navigation')[0].notRestoredReasons ?? null,
      ]),
      [true, null],
    );
    await shows(page, 'Quiénes somos');
    await press(page, 'pt');
    await shows(page, 'Quem somos');
    await page.$eval('iclei-about', (about) => (about.lang = 'ko'));
    await shows(page, '이클레이 소개');
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('that comes back while the language was on its way gets it', async () => {
    const late = lateLanguages();
    const prepare = async (tab) => {
      await watchShow(tab);
      await late.watch(tab);
    };
    const { page } = await demo.open('fr/', prepare, 'domcontentloaded');
    await page.waitForFunction(() => customElements.get('iclei-about'));
    await page.goto(demo.url, { waitUntil: 'load' });
    late.open();
    await page.goBack({ waitUntil: 'load' });
    await shows(page, french);
    await page.close();
  });

  it('that is frozen in the background goes on where it was', async () => {
    const late = lateLanguages();
    const { page } = await demo.open('fr/', late.watch, 'domcontentloaded');
    const session = await page.createCDPSession();
    const turn = (state) => session.send('Page.setWebLifecycleState', { state });
    await page.waitForFunction(() => customElements.get('iclei-about'));
    await turn('frozen');
    late.open();
    await turn('active');
    // A page in the background has no frames to wait for.
    await until(async () => (await headingOf(page)) === french);
    await press(page, 'es');
    await until(async () => (await headingOf(page)) === 'Quiénes somos');
    await page.close();
  });
});
