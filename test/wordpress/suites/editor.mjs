/** What an author does in the block editor, with the role that may not use any HTML. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertPrerendered } from '../compare.mjs';
import { blocksOf, canvasOf, insertBlock, launch, logIn, openEditor, save } from '../browser.mjs';

/** @param {() => Awaited<ReturnType<import('../site.mjs').startSite>>} getSite */
export function editor(getSite) {
  describe('the block editor', () => {
    let browser;
    let page;
    before(async () => {
      browser = await launch();
      page = await logIn(browser, getSite(), 'author');
    });
    after(() => browser?.close());

    /** Waits until the preview shows a text, in the section itself. */
    const shows = async (section, text) => {
      const canvas = await canvasOf(page);
      await canvas.waitForFunction(
        ([name, wanted]) => document.querySelector(name)?.shadowRoot?.textContent.includes(wanted),
        [`iclei-${section}`, text],
      );
    };

    const milestone = (number) => page.locator('.iclei-elements-entry').nth(number);

    it('adds, sorts and removes an author’s milestones, saves them, and opens them again', async () => {
      await openEditor(page, getSite());
      await insertBlock(page, 'iclei/timeline', 'ICLEI: our development');
      await shows('timeline', 'ICLEI was conceived in 1989');

      await page.getByLabel('Name of the city').fill('Lindenau & "co"');
      const add = page.getByRole('button', { name: 'Add a milestone' });
      for (const [number, [year, text]] of [
        ['2001', 'Second <b>thing</b>'],
        ['1992', "Our city's first & best"],
        ['never', 'Nothing'],
      ].entries()) {
        await add.click();
        await milestone(number).getByLabel('Year').fill(year);
        await milestone(number).getByLabel('What happened').fill(text);
      }
      await shows('timeline', "Our city's first & best");
      await page.getByText('Write a year from 1 to 9999.').waitFor();
      await milestone(2).getByRole('button', { name: 'Remove' }).click();
      await page.getByRole('button', { name: 'Sort by year' }).click();
      assert.equal(await milestone(0).getByLabel('Year').inputValue(), '1992');
      await milestone(0).getByRole('button', { name: 'Move down' }).click();
      assert.equal(await milestone(1).getByLabel('Year').inputValue(), '1992');
      await page.getByLabel('Show the latest event first').click();

      const id = await save(page);
      await openEditor(page, getSite(), id);
      await shows('timeline', "Our city's first & best");
      const [{ name, isValid, attributes }] = await blocksOf(page);
      assert.deepEqual([name, isValid], ['iclei/timeline', true]);
      assert.equal(attributes.order, 'newest-first');
      assert.equal(attributes.entries.length, 2);
      const canvas = await canvasOf(page);
      assert.equal(await canvas.locator('.block-editor-warning').count(), 0);
      // Opening it is no change.
      assert.equal(
        await page.evaluate(() => wp.data.select('core/editor').isEditedPostDirty()),
        false,
      );
      await canvas.locator('[data-type="iclei/timeline"]').click({ position: { x: 5, y: 5 } });
      assert.equal(await page.getByLabel('Name of the city').inputValue(), 'Lindenau & "co"');

      const html = await getSite().get(`/?p=${id}`);
      assert.match(html, /<iclei-milestone year="1992">Our city&#039;s first &amp; best</);
      await assertPrerendered(html);
    });

    it('shows every section in the language of the site, and in its own', async () => {
      const remove = getSite().setLanguage('fr_FR');
      await openEditor(page, getSite());
      remove();
      await page.evaluate(() => {
        const blocks = ['hero', 'about', 'pillars', 'timeline', 'impact-list', 'lang-switch'].map(
          (name) => wp.blocks.createBlock(`iclei/${name}`, name === 'about' ? { lang: 'ja' } : {}),
        );
        wp.data.dispatch('core/block-editor').insertBlocks(blocks);
      });
      await shows('hero', 'deux tiers');
      await shows('about', 'イクレイとは');
      await shows('pillars', 'Ce que nous faisons');
      await shows('impact-list', 'Notre impact');
      await shows('lang-switch', 'ENG');
      assert.match(
        (await blocksOf(page))[1].attributes.fallback,
        /^<div lang="ja" dir="ltr"><h2>イクレイとは</,
      );
    });

    it('shows the sections in the frame of newer editors', async () => {
      await openEditor(page, getSite());
      assert.equal((await canvasOf(page)) !== page, getSite().hasModules);
    });

    it('has a pattern with all sections', async () => {
      await openEditor(page, getSite());
      const names = await page.evaluate(async () => {
        const isThere = () =>
          (wp.data.select('core').getBlockPatterns?.() ?? [])
            .concat(
              wp.data.select('core/block-editor').getSettings().__experimentalBlockPatterns ?? [],
            )
            .find(({ name }) => name === 'iclei/whole-story');
        for (let tries = 0; !isThere() && tries < 100; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        const blocks = wp.blocks.parse(isThere().content);
        wp.data.dispatch('core/block-editor').insertBlocks(blocks);
        return blocks.map(({ name, isValid }) => `${name} ${isValid}`);
      });
      assert.deepEqual(
        names,
        ['lang-switch', 'hero', 'about', 'pillars', 'timeline', 'impact-list'].map(
          (name) => `iclei/${name} true`,
        ),
      );
      await shows('impact-list', 'Our impacts');
      const id = await save(page);
      const html = await getSite().get(`/?p=${id}`);
      assert.equal(html.match(/<template shadowrootmode/g).length, 6);
    });

    it('turns a block into a shortcode and into a tag, and back', async () => {
      await openEditor(page, getSite());
      const result = await page.evaluate(() => {
        const { createBlock, switchToBlockType } = wp.blocks;
        const attributes = {
          name: 'Lindenau "A" [B]',
          lang: 'fr',
          heading: 'Our <own> & "heading"',
          order: 'newest-first',
          entries: [
            { year: '1992', text: 'First & "best" [x] <i>' },
            { year: '2001', text: 'Second' },
          ],
        };
        const start = createBlock('iclei/timeline', attributes);
        const picked = (block) =>
          Object.fromEntries(Object.keys(attributes).map((name) => [name, block.attributes[name]]));
        return {
          start: picked(start),
          texts: ['core/shortcode', 'core/html'].map(
            (name) =>
              switchToBlockType(start, name)[0].attributes.text ??
              switchToBlockType(start, name)[0].attributes.content,
          ),
          back: ['core/shortcode', 'core/html'].map((name) =>
            picked(switchToBlockType(switchToBlockType(start, name), 'iclei/timeline')[0]),
          ),
        };
      });
      assert.deepEqual(result.back, [result.start, result.start], result.texts.join('\n'));
    });

    it('makes blocks of the shortcodes and tags in an older post', async () => {
      await openEditor(page, getSite());
      const blocks = await page.evaluate(() =>
        wp.blocks
          .rawHandler({
            HTML: `<p>Before</p>
[iclei section="impact-list" name="Lindenau" no-figures][iclei-impact value="500"]trees[/iclei-impact][/iclei]
<iclei-timeline order="newest-first"><iclei-milestone year="1992">Joined</iclei-milestone></iclei-timeline>
<iclei-about lang="ko"></iclei-about>`,
          })
          .map(({ name, attributes: { name: city, noFigures, entries, order, lang } }) =>
            JSON.stringify({ name, city, noFigures, entries, order, lang }),
          ),
      );
      assert.deepEqual(blocks.slice(1), [
        '{"name":"iclei/impact-list","city":"Lindenau","noFigures":true,"entries":[{"value":"500","text":"trees"}],"lang":""}',
        '{"name":"iclei/timeline","city":"","entries":[{"year":"1992","text":"Joined"}],"order":"newest-first","lang":""}',
        '{"name":"iclei/about","lang":"ko"}',
      ]);
    });

    it('had nothing to report in the console', () => {
      // The section names the year that makes no sense.
      const others = page.problems.filter((text) => !text.startsWith('@iclei/elements:'));
      assert.deepEqual(others, []);
    });
  });
}
