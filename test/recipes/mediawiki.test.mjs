/** What works in MediaWiki: the tags in a page, a script in MediaWiki:Common.js, and raw HTML. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from '../wordpress/browser.mjs';
import { openContext, snippet } from './builder.mjs';
import { password, startMediaWiki } from './mediawiki.mjs';
import { picture } from './picture.mjs';
import { showsSection } from './site.mjs';
import { versions } from './versions.mjs';

const script = readFileSync(new URL('./common.js', import.meta.url), 'utf8');

const divs = `Lindenau is a member of ICLEI.

<div class="iclei-about"></div>
<div class="iclei-timeline" data-name="Lindenau">
<div class="iclei-milestone" data-year="1998">Lindenau joins ICLEI</div>
</div>`;

describe(`MediaWiki ${versions.mediawiki}`, () => {
  let wiki;
  let browser;
  let context;
  let page;
  before(async () => {
    wiki = await startMediaWiki();
    browser = await launch();
    context = await openContext(browser);
    page = await context.newPage();
    await page.setViewportSize({ width: 960, height: 860 });
    await page.goto(`${wiki.url}index.php?title=Special:UserLogin`);
    await page.fill('#wpName1', 'Admin');
    await page.fill('#wpPassword1', password);
    await page.click('#wpLoginAttempt');
    await page.waitForURL(/Main_Page/);
  });
  after(async () => {
    await browser?.close();
    wiki?.stop();
  });

  const edit = async (title, text) => {
    await page.goto(`${wiki.url}index.php?title=${title}&action=edit`);
    await page.fill('#wpTextbox1', text);
    await page.locator('#wpTextbox1').evaluate((element) => element.scrollTo(0, 0));
  };
  const save = async () => {
    await page.click('#wpSave');
    await page.waitForURL((url) => !/action=(edit|submit)/.test(url.search));
  };

  /** Opens a page as somebody who has not logged in. */
  const visit = async (title) => {
    const visitor = await openContext(browser);
    const tab = await visitor.newPage();
    await tab.goto(`${wiki.url}index.php?title=${title}`);
    return tab;
  };

  it('is the version that the recipe names', () => {
    assert.ok(wiki.version.startsWith(`${versions.mediawiki}.`), wiki.version);
  });

  it('shows pasted tags as text, and does not run a pasted script', async () => {
    const { html } = await snippet(context, 'keeps-html');
    await edit('Pasted', html);
    await save();
    const text = await page.locator('.mw-parser-output').innerText();
    assert.match(text, /<iclei-about>/);
    assert.match(text, /<script type="module"/);
    assert.equal(await page.locator('iclei-about, .mw-parser-output script').count(), 0);
  });

  it('shows sections in place of divs, with a script for all pages', async () => {
    const { address } = await snippet(context, 'script-address');
    await edit('MediaWiki:Common.js', script.replace(/https:.*\.js/, address));
    await picture(page, 'mediawiki-script', {
      mark: '#wpSave',
      region: ['#firstHeading', '#wpSave'],
    });
    await save();

    await edit('Climate', divs);
    await picture(page, 'mediawiki-edit', {
      mark: '#wpTextbox1',
      region: ['#firstHeading', '#wpTextbox1'],
    });
    await save();

    const tab = await visit('Climate');
    await showsSection(tab, 'about', 'Who we are');
    await showsSection(tab, 'timeline', 'Lindenau joins ICLEI');
    await picture(tab, 'mediawiki-page', { region: ['#firstHeading', 'iclei-about'] });
    await tab.context().close();
  });

  it('lets nobody run a script with such divs', async () => {
    await edit(
      'Attack',
      `<div class="iclei-about" data-onclick="window.hacked=1" onclick="window.hacked=1" data-name="&quot; onclick=&quot;window.hacked=1"></div>
<div class="iclei-pillars" data-work-href="javascript:window.hacked=1"></div>
<div class="iclei-about x">Words</div><div class="iclei-script">window.hacked=1</div>`,
    );
    await save();
    const tab = await visit('Attack');
    await showsSection(tab, 'about', 'Who we are');
    const names = await tab.evaluate(() => {
      const all = [...document.querySelectorAll('.mw-parser-output *')];
      all.forEach((element) => element.click());
      return [window.hacked, ...all.flatMap((element) => element.getAttributeNames())];
    });
    assert.equal(names[0] ?? undefined, undefined);
    assert.ok(!names.some((name) => /^on|href/.test(name)), names.join());
    await tab.context().close();
  });

  it('shows sections from raw HTML, where that is allowed', async () => {
    wiki.setRawHtml(true);
    const { html } = await snippet(context, 'keeps-html');
    await edit('Our_climate', `<html>\n${html}\n</html>`);
    await picture(page, 'mediawiki-raw', {
      mark: '#wpTextbox1',
      region: ['#firstHeading', '#wpTextbox1'],
    });
    await save();
    const tab = await visit('Our_climate');
    await showsSection(tab, 'about', 'Who we are');
    await showsSection(tab, 'hero', 'two-thirds');
    await tab.context().close();
    wiki.setRawHtml(false);
  });
});
