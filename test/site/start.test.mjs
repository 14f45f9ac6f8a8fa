/** How the tools start: what the build has rendered comes to life, or is rendered anew where it cannot. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demonstration } from '../node/support.mjs';
import { serveSite } from './built.mjs';
import { checkHtml, linkTo } from './visitor.mjs';

/** Runs in the page, before its scripts: keeps the controls that the build has rendered, and lets a test change them. */
function keep(change) {
  const controls = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('input, button, select, textarea') ? [element] : []),
      ...(element.shadowRoot ? controls(element.shadowRoot) : []),
    ]);
  window.controls = () => controls(document.querySelector('main'));
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    window.built = window.controls();
    window.chosen = window.built.map(({ checked }) => checked);
    for (const root of new Set(window.built.map((control) => control.getRootNode()))) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
      const comments = [];
      while (walker.nextNode()) comments.push(walker.currentNode);
      if (change === 'no comments') comments.forEach((comment) => comment.remove());
      // What an older version of the template has.
      if (change === 'old page') comments[0].data = 'lit-part b2xkIHBhZ2U=';
    }
  });
}

describe('a tool', () => {
  const browser = demonstration(serveSite);

  async function open(path, change) {
    const { page, problems } = await browser.open(path, (tab) =>
      tab.evaluateOnNewDocument(keep, change),
    );
    await page.waitForFunction(() =>
      window.controls().every((control) => !control.getRootNode().host.matches(':not(:defined)')),
    );
    await page.evaluate(() =>
      Promise.all(window.controls().map((control) => control.getRootNode().host.updateComplete)),
    );
    assert.deepEqual(problems, []);
    return page;
  }

  const stillThere = (page) =>
    page.evaluate(() => [
      window.built.length,
      window.built.filter((control) => control.isConnected).length,
    ]);

  for (const path of ['/builder/index.html', '/ko/builder/index.html', '/ja/check/index.html']) {
    it(`keeps what the build has rendered on ${path}`, async () => {
      const page = await open(path);
      const [count, kept] = await stillThere(page);
      assert.ok(count > 0);
      assert.equal(kept, count);
      await page.close();
    });
  }

  it('has the same choices before it comes to life as after', async () => {
    const page = await open('/builder/index.html');
    const [before, after] = await page.evaluate(() => [
      window.chosen,
      window.built.map(({ checked }) => checked),
    ]);
    assert.ok(before.includes(true) && before.includes(false));
    assert.deepEqual(before, after);
    await page.close();
  });

  it('reacts to what the build has rendered', async () => {
    const page = await open('/builder/index.html');
    await page.click('>>> section-item[name=about] >>> #chosen');
    await page.waitForFunction(
      (field) => field.value.includes('iclei-hero') && !field.value.includes('iclei-about'),
      {},
      await page.waitForSelector('>>> code-field[data-place=page] >>> textarea'),
    );
    await page.close();
  });

  // Where the first value of an expression is empty and not `nothing`, Lit writes the next into a comment.
  it('says what a check finds, and what is wrong with the input', async () => {
    const page = await open('/check/index.html');
    const textOf = (selector) =>
      page.$eval(`page-checker >>> ${selector}`, ({ innerText }) => innerText);
    await page.click('page-checker >>> button.primary');
    assert.notEqual(await textOf('[role=alert]'), '');
    await checkHtml(page);
    assert.equal(await textOf('[role=status]'), 'To fix: 2');
    assert.equal(await textOf('[role=alert]'), '');
    await page.close();
  });

  for (const [what, change] of [
    ['a server has removed the comments', 'no comments'],
    ['the page is from another version than the script', 'old page'],
  ]) {
    it(`is rendered anew where ${what}`, async () => {
      const page = await open('/builder/index.html', change);
      const [count, kept] = await stillThere(page);
      assert.ok(count > 0);
      assert.ok(kept < count, `${kept} of ${count}`);
      await page.click('>>> section-item[name=about] >>> #chosen');
      await page.waitForFunction(
        (field) => !field.value.includes('iclei-about'),
        {},
        await page.waitForSelector('>>> code-field[data-place=page] >>> textarea'),
      );
      await page.close();
    });
  }

  it('starts with what the address holds', async () => {
    const link = linkTo({ sections: [{ name: 'about' }] });
    const page = await open(`/builder/index.html${link}`);
    const chosen = await page.$$eval('>>> section-item', (items) =>
      items.filter(({ chosen }) => chosen).map(({ name }) => name),
    );
    assert.deepEqual(chosen, ['about']);
    const checked = await page.$$eval('>>> section-item >>> #chosen', (boxes) =>
      boxes.map((box) => box.checked),
    );
    assert.equal(checked.filter(Boolean).length, 1);
    await page.close();
  });
});
