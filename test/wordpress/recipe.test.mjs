/** The recipe for WordPress, step by step, on a site that has never had the plugin. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { version as ours } from '../../src/bundle/files.mjs';
import { openContext, snippet } from '../recipes/builder.mjs';
import { picture } from '../recipes/picture.mjs';
import { showsSection } from '../recipes/site.mjs';
import { launch } from './browser.mjs';
import { startSite } from './site.mjs';
import { startAs, visit } from './steps.mjs';
import { recipeVersions } from './versions.mjs';

const zip = `dist/iclei-elements-wordpress-${ours}.zip`;

const readScript = () => readFileSync(new URL('../recipes/functions.php', import.meta.url), 'utf8');

for (const version of recipeVersions) {
  describe(`the recipe for WordPress ${version}`, () => {
    // The newest looks most like what readers have.
    const isTaken = version === recipeVersions.at(-1);
    let site;
    let browser;
    let admin;
    const given = {};
    before(async () => {
      site = await startSite(version, { hasPlugin: false });
      browser = await launch();
      const context = await openContext(browser);
      for (const kind of ['keeps-html', 'removes-tags', 'script-address']) {
        given[kind] = await snippet(context, kind);
      }
      await context.close();
      admin = await startAs(browser, site, 'admin', isTaken);
    });
    after(async () => {
      await browser?.close();
      await site?.stop();
    });

    /** Looks at a post as a visitor. */
    const look = async (id, check) => {
      const tab = await visit(browser, site, id);
      await check(tab);
      await tab.context().close();
    };
    const contentOf = (id) => site.php(`return get_post( ${id} )->post_content;`);

    it('names the roles that may save any HTML', () => {
      const roles = site.php(
        `return array_keys( array_filter( wp_roles()->role_objects, fn( $role ) => $role->has_cap( 'unfiltered_html' ) ) );`,
      );
      assert.deepEqual(roles, ['administrator', 'editor']);
    });

    it('without the plugin shows the sections of an administrator', async () => {
      await admin.create('Our climate', 'page');
      await admin.insert('html', 'Custom HTML', 'wordpress-html-insert');
      await admin.paste(given['keeps-html'].html, 'wordpress-html-paste');
      await admin.preview('wordpress-html-preview');
      const id = await admin.publish('wordpress-html-publish');
      await look(id, async (tab) => {
        await showsSection(tab, 'hero', 'two-thirds');
        await showsSection(tab, 'about', 'Who we are');
        await picture(tab, 'wordpress-html-page', { isTaken, region: ['h1', 'iclei-hero'] });
      });
    });

    it('without the plugin leaves an author the words, and a script does not change that', async () => {
      const author = await startAs(browser, site, 'author', isTaken);
      await author.create('Our climate', 'post');
      await author.insert('html', 'Custom HTML');
      await author.paste(given['removes-tags'].html);
      const id = await author.publish();
      assert.doesNotMatch(contentOf(id), /<iclei-|<script/);
      assert.match(contentOf(id), /Who we are/);
      const remove = site.addCode(
        'script',
        readScript().replace(/https:[^']*/, given['removes-tags'].address),
      );
      await look(id, async (tab) => {
        await tab.getByRole('heading', { name: 'Who we are' }).waitFor();
        assert.equal(await tab.evaluate(() => Boolean(customElements.get('iclei-about'))), true);
        assert.equal(await tab.locator('iclei-about').count(), 0);
        await picture(tab, 'wordpress-author-page', { isTaken });
      });
      remove();
    });

    it('without the plugin shows tags with a script in the theme', async () => {
      const { html, address } = given['script-address'];
      const remove = site.addCode('script', readScript().replace(/https:[^']*/, address));
      const { id } = site.publish(`<!-- wp:html -->\n${html}\n<!-- /wp:html -->`);
      await look(id, (tab) => showsSection(tab, 'about', 'Who we are'));
      remove();
    });

    it('with the plugin begins with its zip', async () => {
      const { page, take } = admin;
      await page.goto(`${site.url}wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', zip);
      await take('wordpress-plugin-upload', {
        mark: '#install-plugin-submit',
        region: ['.wrap h1', '.upload-plugin'],
      });
      await page.click('#install-plugin-submit');
      const activate = page.getByRole('link', { name: 'Activate Plugin' });
      await take('wordpress-plugin-activate', { mark: activate, region: ['.wrap'] });
      await activate.click();
      await page.waitForURL(/plugins\.php\?.*activate=true/);
    });

    it('with the plugin shows a block with a city’s own milestone', async () => {
      const { page, take } = admin;
      await admin.create('Our climate', 'page');
      await admin.insert('iclei-timeline', 'ICLEI', 'wordpress-plugin-insert');
      await page.evaluate(() =>
        wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'),
      );
      await page.getByLabel('Name of the city').fill('Lindenau');
      await page.getByRole('button', { name: 'Add a milestone' }).click();
      const entry = page.locator('.iclei-elements-entry').first();
      await entry.getByLabel('Year').fill('1998');
      await entry.getByLabel('What happened').fill('Lindenau joins ICLEI');
      await take('wordpress-plugin-sidebar', {
        mark: entry,
        region: [
          '.interface-interface-skeleton__content',
          '.interface-interface-skeleton__sidebar',
        ],
      });
      const id = await admin.publish('wordpress-plugin-publish');
      await look(id, async (tab) => {
        await showsSection(tab, 'timeline', 'Lindenau joins ICLEI');
        const own = tab.locator('iclei-timeline [part~=own]').first();
        await picture(tab, 'wordpress-plugin-page', { isTaken, mark: own });
      });
    });

    it('with the plugin takes a shortcode in the classic editor', async () => {
      const remove = site.addCode(
        'classic-editor',
        `add_filter( 'use_block_editor_for_post', '__return_false' );`,
      );
      const { page, take } = admin;
      await page.goto(`${site.url}wp-admin/post-new.php`);
      await page.fill('#title', 'Our climate');
      await page.click('#content-html');
      await page.fill('#content', '[iclei section="about"]');
      await take('wordpress-shortcode', {
        mark: '#content',
        region: ['#wp-content-editor-tools', '#content'],
      });
      // WordPress saves a draft, and the button does nothing until then.
      await page.locator('#sample-permalink').waitFor();
      await page.click('#publish:not(.disabled)');
      await page.waitForURL(/post=\d+/, { waitUntil: 'commit' });
      await look(/post=(\d+)/.exec(page.url())[1], (tab) =>
        showsSection(tab, 'about', 'Who we are'),
      );
      remove();
    });
  });
}
