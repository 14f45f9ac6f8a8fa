/** What a webmaster does on the site that `npm start` serves: copies, pastes into a page elsewhere, and looks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serve } from '../../site/server.mjs';
import { version } from '../../src/bundle/files.mjs';
import { demonstration } from '../node/support.mjs';

const start = () => serve({ port: 0 });

describe('code on a page of the site', () => {
  const browser = demonstration(start);
  const first = '#content .copy';

  const said = (page, word) =>
    page.waitForFunction(
      (selector, expected) =>
        document.querySelector(selector).querySelector('[role=status]').textContent === expected,
      {},
      first,
      word,
    );

  it('is copied with the button below it, which is said', async () => {
    const { page } = await browser.open('site/gallery/index.html');
    await page.evaluate(() => {
      const clipboard = { writeText: async (text) => void (window.copied = text) };
      Object.defineProperty(window.navigator, 'clipboard', { value: clipboard });
    });
    const button = await page.$(`${first} button`);
    assert.match(await button.evaluate(({ ariaLabel }) => ariaLabel), /^Copy: <iclei-lang-switch>/);
    await button.click();
    await said(page, 'Copied');
    assert.equal(
      await page.evaluate(() => window.copied),
      '<iclei-lang-switch></iclei-lang-switch>',
    );
    await page.close();
  });

  it('is selected where a page may not copy', async () => {
    const { page } = await browser.open('site/gallery/index.html');
    await page.evaluate(() =>
      Object.defineProperty(window.navigator, 'clipboard', { value: undefined }),
    );
    await page.click(`${first} button`);
    await said(page, 'The text is selected. Copy it with your keyboard or the menu.');
    assert.equal(
      await page.evaluate(() => window.getSelection().toString().trim()),
      '<iclei-lang-switch></iclei-lang-switch>',
    );
    await page.close();
  });
});

describe('the files of the site', () => {
  it('can be used by pages of other websites', async () => {
    const site = await start();
    try {
      const { headers, ok } = await fetch(`${site.url}site/iclei/${version}/iclei.js`);
      assert.ok(ok);
      assert.equal(headers.get('access-control-allow-origin'), '*');
    } finally {
      site.close();
    }
  });
});
