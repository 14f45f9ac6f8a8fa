/** What works in DokuWiki: HTML in a page, once an administrator has allowed it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../wordpress/browser.mjs';
import { openContext, snippet } from './builder.mjs';
import { password, startDokuWiki } from './dokuwiki.mjs';
import { picture } from './picture.mjs';
import { showsSection } from './site.mjs';
import { versions } from './versions.mjs';

describe(`DokuWiki ${versions.dokuwiki}`, () => {
  let wiki;
  let browser;
  let context;
  let page;
  let text;
  before(async () => {
    wiki = await startDokuWiki();
    browser = await launch();
    context = await openContext(browser);
    text = `<HTML>\n${(await snippet(context, 'keeps-html')).html}\n</HTML>`;
    page = await context.newPage();
    await page.goto(`${wiki.url}doku.php?id=start&do=login`);
    await page.fill('input[name=u]', 'admin');
    await page.fill('input[name=p]', password);
    await page.click('#dw__login button[type=submit]');
    await page.locator('a[href*="do=logout"]').first().waitFor();
  });
  after(async () => {
    await browser?.close();
    wiki?.stop();
  });

  const edit = async (id, content) => {
    await page.goto(`${wiki.url}doku.php?id=${id}&do=edit`);
    await page.fill('#wiki__text', content);
    await page.locator('#wiki__text').evaluate((element) => element.scrollTo(0, 0));
  };
  const save = async () => {
    await page.click('#edbtn__save');
    await page.waitForURL((url) => !url.search.includes('do='));
  };

  /** Opens a page as somebody who has not logged in. */
  const visit = async (id) => {
    const visitor = await openContext(browser);
    const tab = await visitor.newPage();
    await tab.goto(`${wiki.url}doku.php?id=${id}`);
    return tab;
  };

  it('is the version that the recipe names', () => {
    assert.ok(wiki.version.startsWith(versions.dokuwiki), wiki.version);
  });

  it('shows the HTML itself at first, and runs no script', async () => {
    await edit('before', text);
    await save();
    assert.match(await page.locator('#dokuwiki__content').innerText(), /<iclei-about>/);
    assert.equal(await page.locator('iclei-about').count(), 0);
  });

  it('shows the sections once HTML is allowed', async () => {
    await page.goto(`${wiki.url}doku.php?id=start&do=admin&page=config`);
    const option = page.locator('tr:has(#config___htmlok)');
    await page.check('#config___htmlok');
    await picture(page, 'dokuwiki-setting', {
      mark: option,
      region: [
        option.locator('xpath=preceding-sibling::tr[1]'),
        option.locator('xpath=following-sibling::tr[1]'),
      ],
    });
    await page.locator('#dw__configform button[type=submit]').first().click();
    await page.waitForLoadState();

    await edit('climate', text);
    await picture(page, 'dokuwiki-edit', {
      mark: '#wiki__text',
      region: ['#wiki__text', '#edbtn__save'],
    });
    await save();

    const tab = await visit('climate');
    await showsSection(tab, 'about', 'Who we are');
    await picture(tab, 'dokuwiki-page', { region: ['#dokuwiki__header', 'iclei-hero'] });
    await tab.context().close();
  });
});
