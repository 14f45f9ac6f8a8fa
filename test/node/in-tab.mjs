/** What is waited for and done in a tab of any engine. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { patience } from '../browser.mjs';

/** Waits until a function is true in the tab, however busy the machine is. */
export async function until(tab, condition, ...args) {
  // While a page goes and another comes there is none to ask.
  const isTrue = () => tab.evaluate(condition, ...args).catch(() => false);
  for (const end = Date.now() + patience; !(await isTrue()); await wait(20)) {
    assert.ok(Date.now() < end, `waited in vain for ${condition} ${args}`);
  }
}

/** Waits until the page's `<iclei-about>` shows a heading. */
export const shows = (tab, heading) =>
  until(
    tab,
    (expected) =>
      document.querySelector('iclei-about').shadowRoot?.querySelector('[part~=heading]')
        ?.textContent === expected,
    heading,
  );

/** Presses the choice of a language. */
export const press = (tab, language) =>
  tab.evaluate((code) => {
    const { shadowRoot } = document.querySelector('iclei-lang-switch');
    shadowRoot.querySelector(`button[lang="${code}"]`).click();
  }, language);

/** Goes to a page, and waits for no more than the page itself. */
export const goTo = async (tab, url) => {
  await until(tab, () => (window.isLeft = true));
  await tab.goto(url);
  await until(
    tab,
    (address) =>
      window.location.href === address && !window.isLeft && document.readyState !== 'loading',
    url,
  );
};
