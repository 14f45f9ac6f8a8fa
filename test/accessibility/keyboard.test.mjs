import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { look } from './looks.mjs';
import { browserWithPages, showsLanguage } from './pages.mjs';

/** What has the focus, wherever it is: its words and its place in the page. It runs in the page. */
const focused = () => {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element === document.body) return undefined;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  let onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  while (onTop?.shadowRoot) {
    onTop = onTop.shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  }
  return {
    words: element.innerText.trim() || element.getAttribute('aria-label'),
    box: { left, top: top + window.scrollY, right, bottom: bottom + window.scrollY },
    // The browser's own ring says one pixel and has more.
    hasRing: outlineStyle === 'auto' || (outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2),
    isOnTop: element === onTop || element.contains(onTop),
  };
};

/** The words of everything that can be clicked, in the order of the page. It runs in the page. */
const clickable = () => {
  const within = (node) => {
    if (node.localName === 'slot' && node.assignedElements().length > 0) {
      return node.assignedElements().flatMap(within);
    }
    if (node.matches?.('a[href], button')) return [node];
    return [...(node.shadowRoot ?? node).children].flatMap(within);
  };
  return within(document.body)
    .filter((element) => element.checkVisibility())
    .map((element) => element.innerText.trim() || element.getAttribute('aria-label'));
};

/** Presses a key until nothing has the focus any more, and gives all stops on the way. */
async function walk(page, press, { visit = async () => {}, most = 100 } = {}) {
  const stops = [];
  while (stops.length < most) {
    await press();
    const stop = await page.evaluate(focused);
    if (!stop) break;
    await visit(stop);
    stops.push(stop);
  }
  return stops;
}

const tab = (page) => () => page.keyboard.press('Tab');

const back = (page) => async () => {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
};

const wordsOf = (stops) => stops.map(({ words }) => words);

describe('with a keyboard alone a visitor', () => {
  const browser = browserWithPages();

  const open = async (path, language, width) => {
    const { page } = await browser.open(path, language);
    await look(page, { scheme: 'light', width });
    return page;
  };

  for (const width of [320, 1280]) {
    for (const [path, language] of [
      ['', 'en'],
      ['own/ko/', 'ko'],
    ]) {
      it(`comes to everything on /${path} in the order that it is seen in, and back, at ${width} pixels`, async () => {
        const page = await open(path, language, width);
        const there = await walk(page, tab(page));
        assert.ok(there.length >= 10, `${there.length} stops`);
        assert.deepEqual(wordsOf(there), await page.evaluate(clickable));
        // The skip link comes first, over whatever stands there.
        for (const [index, { words, box }] of there.slice(2).entries()) {
          const before = there[index + 1].box;
          const isBelow = box.top >= before.bottom - 1;
          const isBeside = box.bottom > before.top && box.left >= before.right - 2;
          assert.ok(isBelow || isBeside, `${words} stands before ${there[index + 1].words}`);
        }
        const again = await walk(page, back(page), { most: there.length });
        assert.deepEqual(wordsOf(again), wordsOf(there).reverse());
        await page.close();
      });
    }
  }

  for (const scheme of ['light', 'dark', 'forced colours']) {
    it(`sees where the focus is, in ${scheme}`, async () => {
      for (const path of ['', 'own/en/']) {
        const page = await open(path, 'en', 1280);
        await look(page, { scheme, width: 1280 });
        const visit = async ({ words, box, hasRing, isOnTop }) => {
          assert.ok(hasRing, `${words} has no ring`);
          assert.ok(isOnTop, `something lies on ${words}`);
          const clip = {
            x: box.left - 6,
            y: box.top - 6,
            width: box.right - box.left + 12,
            height: box.bottom - box.top + 12,
          };
          const picture = () =>
            page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
          const withFocus = await picture();
          // The next Tab goes on from where the focus was.
          await page.evaluate(() => {
            let element = document.activeElement;
            while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
            element.blur();
          });
          assert.notEqual(await picture(), withFocus, `${words} looks the same without the focus`);
        };
        assert.ok((await walk(page, tab(page), { visit })).length >= 10);
        await page.close();
      }
    });
  }

  it('chooses a language with Enter and with the space bar, and goes on from there', async () => {
    const page = await open('', 'en', 1280);
    const choice = async (words) => {
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(focused);
        assert.ok(stop, `${words} is not reached`);
        if (stop.words === words) return;
      }
    };
    await choice('FR');
    await page.keyboard.press('Enter');
    await showsLanguage(page, 'fr');
    assert.equal((await page.evaluate(focused)).words, 'FR');
    await choice('JP');
    await page.keyboard.press('Space');
    await showsLanguage(page, 'ja');
    assert.equal((await page.evaluate(focused)).words, 'JP');
    await page.keyboard.press('Tab');
    assert.equal((await page.evaluate(focused)).words, 'CN');
    await page.close();
  });
});
