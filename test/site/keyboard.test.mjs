/** The pages of the site with a keyboard alone, and what a screen reader finds on them. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { look } from '../accessibility/looks.mjs';
import { demonstration } from '../node/support.mjs';
import { serveSite } from './built.mjs';
import { outlineOf } from './outline.mjs';
import { openDetails } from './visitor.mjs';

const walked = [
  '/index.html',
  '/ko/index.html',
  '/builder/index.html',
  '/check/index.html',
  '/files/index.html',
];

const folder = new URL('screen-reader/', import.meta.url);
const isUpdate = process.argv.includes('--update');

/** What has the focus, in the page or its frame: its place in the order of the page, and whether it is seen. */
const focused = () => {
  let element = document.activeElement;
  for (;;) {
    const inside = element.shadowRoot?.activeElement ?? element.contentDocument?.activeElement;
    if (!inside || inside.localName === 'body') break;
    element = inside;
  }
  if (element.localName === 'body') return undefined;
  // A radio button without a look of its own has its ring on the text beside it.
  const seen = getComputedStyle(element).opacity === '0' ? element.nextElementSibling : element;
  const { outlineStyle, outlineWidth } = getComputedStyle(seen);
  window.stops ??= new Map();
  const isNew = !window.stops.has(element);
  if (isNew) window.stops.set(element, window.stops.size);
  return {
    markup: element.cloneNode().outerHTML.slice(0, 120),
    isNew,
    isInFrame: element.ownerDocument !== document,
    hasRing: outlineStyle === 'auto' || (outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2),
  };
};

/** What can have the focus and has not had it, of those that one can come to with Tab. */
const missed = () => {
  const found = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const isControl = element.matches(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      );
      // One radio button of a group stands for all of them.
      const isPart = element.type === 'radio' && !element.checked;
      if (isControl && !isPart && element.checkVisibility() && !window.stops?.has(element)) {
        found.push(element.cloneNode().outerHTML.slice(0, 120));
      }
    }
  };
  visit(document);
  return found;
};

describe('with a keyboard alone a visitor', () => {
  const browser = demonstration(serveSite);

  for (const path of walked) {
    it(`comes to everything on ${path}, sees where the focus is, and comes out again`, async () => {
      const { page } = await browser.open(path);
      await look(page, { scheme: 'light', width: 1280 });
      await openDetails(page);
      const stops = [];
      for (let count = 0; count < 400; count += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(focused);
        if (!stop) break;
        assert.ok(stop.isNew, `${stop.markup} has the focus a second time`);
        // The sections in the preview have tests of their own: test/accessibility/keyboard.test.mjs.
        if (!stop.isInFrame) assert.ok(stop.hasRing, `${stop.markup} has no ring`);
        stops.push(stop);
      }
      assert.ok(stops.length < 400, 'the focus does not leave the page');
      assert.match(stops[0].markup, /class="skip"/);
      assert.deepEqual(await page.evaluate(missed), []);
      await page.close();
    });

    it(`skips to the content of ${path}`, async () => {
      const { page } = await browser.open(path);
      await page.keyboard.press('Tab');
      const isSeen = () => document.activeElement.getBoundingClientRect().top >= 0;
      assert.ok(await page.evaluate(isSeen));
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null));
      await page.close();
    });
  }
});

describe('a screen reader', () => {
  // As when there is one: without it, the tree has nothing of what Chromium has not laid out.
  const browser = demonstration(serveSite, ['--force-renderer-accessibility']);

  for (const [path, name] of [
    ['/index.html', 'home'],
    ['/ko/index.html', 'home-ko'],
    ['/builder/index.html', 'builder'],
    ['/check/index.html', 'check'],
    ['/gallery/index.html', 'gallery'],
  ]) {
    it(`finds the landmarks, headings and controls of ${path} in the order of the file`, async () => {
      const { page } = await browser.open(path);
      await look(page, { scheme: 'light', width: 1280 });
      const text = await outlineOf(page);
      const file = new URL(`${name}.txt`, folder);
      if (isUpdate) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      assert.equal(text, readFileSync(file, 'utf8'));
      await page.close();
    });
  }
});
