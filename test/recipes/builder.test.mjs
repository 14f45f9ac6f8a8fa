/** The steps on our own site: choose in the builder, copy, paste into a page, and look at the page as a visitor. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../site/server.mjs';
import { version } from '../../src/bundle/files.mjs';
import { launch } from '../wordpress/browser.mjs';
import { choice, choose, copy, copyButton, field, openBuilder, openContext } from './builder.mjs';
import { cityPage, inEditor, withFrame } from './pages.mjs';
import { picture } from './picture.mjs';
import { cityAddress, publishPages, showsSection, siteAddress } from './site.mjs';

const kinds = {
  'own-pages': /<style>[^]*<iclei-about><\/iclei-about>[^]*<script type="module" src="https:/,
  'keeps-html': /<iclei-about>[^]*<h2>Who we are<\/h2>[^]*<script type="module" src="https:/,
  'removes-tags': /<iclei-about>[^]*<h2>Who we are<\/h2>/,
  'script-address': /<iclei-about><\/iclei-about>/,
};

describe('the steps on our own site', () => {
  let browser;
  let context;
  let builder;
  let server;
  const given = {};
  const framed = {};
  before(async () => {
    browser = await launch();
    context = await openContext(browser);
    builder = await openBuilder(context);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page of the city as a visitor. */
  async function visit(html) {
    await publishPages(context, { '/climate.html': html });
    const page = await context.newPage();
    await page.goto(`${cityAddress}climate.html`);
    return page;
  }

  it('begin with the choice of the sections', async () => {
    await picture(builder, 'builder-sections', {
      mark: 'section-list li:nth-child(2)',
      region: ['h2#sections', 'section-list li:nth-child(4)'],
    });
  });

  for (const [kind, pattern] of Object.entries(kinds)) {
    it(`give the HTML for ${kind}`, async () => {
      await choose(builder, kind);
      await picture(builder, `builder-${kind}`, {
        mark: choice(builder, kind),
        region: ['h2#delivery', builder.locator('radio-group:has(#own-pages)')],
      });
      given[kind] = { html: await copy(builder) };
      assert.match(given[kind].html, pattern);
      const hasAddress = /removes|address/.test(kind);
      await picture(builder, `builder-${kind}-copy`, {
        mark: copyButton(builder),
        region: [field(builder)],
      });
      if (!hasAddress) return;
      given[kind].address = await copy(builder, 'address');
      assert.match(given[kind].address, /^https:.*\/iclei\.classic\.js$/);
      assert.doesNotMatch(given[kind].html, /<script/);
      await picture(builder, `builder-${kind}-address`, {
        mark: copyButton(builder, 'address'),
        region: [field(builder, 'address')],
      });
    });
  }

  it('end in the editor of a webmaster', async () => {
    const page = await visit(inEditor(given['own-pages'].html));
    await picture(page, 'plain-html-paste', { mark: 'mark', region: ['pre'] });
    await page.close();
  });

  it('show the sections on a page that a webmaster writes', async () => {
    const page = await visit(cityPage(given['own-pages'].html));
    await showsSection(page, 'hero', 'two-thirds');
    await showsSection(page, 'about', 'Who we are');
    await picture(page, 'plain-html-page', { region: ['h1', 'iclei-hero'] });
    await page.close();
  });

  it('show the sections with a script whose address is in the settings of a system', async () => {
    const { html, address } = given['script-address'];
    const page = await visit(cityPage(`${html}<script src="${address}"></script>`));
    await showsSection(page, 'about', 'Who we are');
    await picture(page, 'script-address-page', { region: ['h1', 'iclei-hero'] });
    await page.close();
  });

  /**
   * Opens the HTML in a frame without an origin, with the files from a folder of a server of this machine: Playwright cannot
   * answer the requests of such a frame.
   */
  async function visitFrame(html, folder) {
    server ??= await serve({ port: 0, pages: (path) => framed[path] });
    framed['/climate/'] = withFrame(
      html.replaceAll(/https:\/\/elements\.example\.org\/iclei\/[\d.]+\//g, server.url + folder),
    );
    const page = await context.newPage();
    await page.goto(`${server.url}climate/`);
    return page;
  }

  it('show the sections in the frame of a website builder', async () => {
    const page = await visitFrame(given['keeps-html'].html, `site/iclei/${version}/`);
    await showsSection(page.frames()[1], 'about', 'Who we are');
    await picture(page, 'embed-block-page', { mark: 'iframe', region: ['h1', 'iframe'] });
    await page.close();
  });

  it('need the other script in such a frame if the server of the files does not share them', async () => {
    const { html } = given['keeps-html'];
    const page = await visitFrame(html, 'iclei/');
    await page.waitForLoadState('networkidle');
    const isDefined = (frame) => frame.evaluate(() => Boolean(customElements.get('iclei-about')));
    assert.equal(await isDefined(page.frames()[1]), false);
    await page.close();

    const tag = /<script type="module" src="([^"]*)iclei\.js"[^>]*><\/script>/;
    const classic = html.replace(tag, '<script src="$1iclei.classic.js"></script>');
    assert.notEqual(classic, html);
    const other = await visitFrame(classic, 'iclei/');
    await showsSection(other.frames()[1], 'about', 'Who we are');
    await other.close();
  });

  it('give a page to upload, which another website shows in a frame', async () => {
    await choose(builder, 'own-pages');
    const button = builder.getByRole('button', { name: 'Download as a page' });
    await picture(builder, 'builder-download', {
      mark: button,
      region: ['div.more', 'code-field.link'],
    });
    const [download] = await Promise.all([builder.waitForEvent('download'), button.click()]);
    assert.equal(download.suggestedFilename(), 'iclei.html');
    const uploaded = readFileSync(await download.path(), 'utf8');

    const intranet = 'https://intranet.example.net/';
    const frame = `<iframe src="${cityAddress}iclei.html" width="100%" height="420" title="ICLEI"></iframe>`;
    await publishPages(context, { '/iclei.html': uploaded });
    await context.route(`${intranet}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: cityPage(frame) }),
    );
    const page = await context.newPage();
    await page.goto(intranet);
    await showsSection(page.frames()[1], 'about', 'Who we are');
    await picture(page, 'frame-page', { mark: 'iframe', region: ['h1', 'iframe'] });
    assert.ok(uploaded.includes(siteAddress));
  });
});
