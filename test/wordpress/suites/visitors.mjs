/** What visitors see in a browser, with and without scripts. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../browser.mjs';
import { block } from '../posts.mjs';

const timeline = block('timeline', {
  name: 'Lindenau',
  entries: [{ year: '1990', text: 'Our city plants its first tree.' }],
});

/** The words that are on the screen, of ICLEI and of the city. */
const visible = async (page, ...texts) => {
  for (const text of texts) await page.getByText(text).filter({ visible: true }).first().waitFor();
};

/** @param {() => Awaited<ReturnType<import('../site.mjs').startSite>>} getSite */
export function visitors(getSite) {
  describe('a visitor', () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser?.close());

    /** Opens a page, and notes everything that it asks other hosts for. */
    const open = async (path, options = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      page.setDefaultTimeout(30_000);
      page.others = [];
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^http/.test(protocol) && origin !== new URL(getSite().url).origin) {
          page.others.push(request.url());
        }
      });
      await page.goto(new URL(path, getSite().url).href);
      return page;
    };

    for (const javaScriptEnabled of [true, false]) {
      it(`reads two languages ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
        const { path } = getSite().publish(timeline + block('about', { lang: 'ja' }));
        const english = await open(path, { javaScriptEnabled });
        await visible(
          english,
          'Our development',
          'Our city plants its first tree.',
          'イクレイとは',
        );
        const remove = getSite().setLanguage('fr_FR');
        const french = await open(path, { javaScriptEnabled });
        remove();
        await visible(french, 'Notre parcours', 'Our city plants its first tree.', 'Lindenau');
        assert.deepEqual([...english.others, ...french.others], []);
      });
    }

    it('changes the language with the switch, which asks no other host for anything', async () => {
      const { path } = getSite().publish(block('lang-switch') + timeline + block('pillars'));
      const page = await open(path);
      await page.getByRole('button', { name: 'FR, Français' }).click();
      await visible(
        page,
        'Notre parcours',
        'Ce que nous faisons',
        'Our city plants its first tree.',
      );
      assert.deepEqual(page.others, []);
    });

    it('sees a section that is as wide as the window, where the author has chosen so', async () => {
      const { path } = getSite().publish(block('hero'));
      const page = await open(path, { viewport: { width: 1280, height: 800 } });
      const { width } = await page.locator('iclei-hero').boundingBox();
      assert.ok(width > 1100, `${width} pixels`);
    });

    it('finds pasted tags working', async () => {
      const { path } = getSite().publish(
        '<iclei-timeline name="Lindenau"><iclei-milestone year="1992">Joined</iclei-milestone></iclei-timeline>',
        { user: 'author' },
      );
      await visible(await open(path), 'Our development', 'Joined');
    });
  });
}
