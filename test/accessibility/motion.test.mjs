import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserWithPages, chooseLanguage } from './pages.mjs';

/** What moves by its styles, and for how many seconds, whether or not it has moved. It runs in the page. */
const moving = () => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  return all(document).flatMap((element) =>
    [null, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const transition = Math.max(...style.transitionDuration.split(',').map(parseFloat));
      const turns =
        style.animationIterationCount === 'infinite'
          ? Infinity
          : Number(style.animationIterationCount);
      const animation =
        parseFloat(style.animationDelay) + turns * parseFloat(style.animationDuration);
      return [
        ...(transition > 0 ? [`${element.localName} changes in ${transition} s`] : []),
        // Nothing at all where the element is not in what is rendered.
        ...(['none', ''].includes(style.animationName)
          ? []
          : [`${element.localName} moves for ${animation} s`]),
      ];
    }),
  );
};

describe('what moves', () => {
  const browser = browserWithPages();

  for (const [motion, expected, what] of [
    ['reduce', [], 'is nothing for a visitor who asks for less motion'],
    [
      'no-preference',
      ['path moves for 1.2 s'],
      'is the lights of Hero, once, for little more than a second',
    ],
  ]) {
    it(what, async () => {
      const { page } = await browser.open('', 'en', (tab) =>
        tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]),
      );
      assert.deepEqual(await page.evaluate(moving), expected);
      await chooseLanguage(page, 'fr');
      assert.deepEqual(await page.evaluate(moving), expected);
      const started = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].flatMap(
            ({ shadowRoot }) => shadowRoot?.getAnimations() ?? [],
          ).length,
      );
      assert.ok(started <= expected.length, `${started} animations`);
      await page.close();
    });
  }
});
