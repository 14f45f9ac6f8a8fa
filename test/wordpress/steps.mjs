/** The steps of the recipe for WordPress, each as an author does it. */
import { openContext } from '../recipes/builder.mjs';
import { picture } from '../recipes/picture.mjs';
import { publishSite } from '../recipes/site.mjs';
import { canvasOf, logIn, openEditor } from './browser.mjs';

/** As much of the editor as a picture shows. */
const viewport = { width: 1000, height: 720 };

const editor = ['.interface-interface-skeleton__header', '.interface-interface-skeleton__content'];

/**
 * @param {import('playwright').Browser} browser
 * @param {Awaited<ReturnType<import('./site.mjs').startSite>>} site
 * @param {string} user
 * @param {boolean} isTaken whether the pictures are of this version of WordPress.
 */
export async function startAs(browser, site, user, isTaken) {
  const page = await logIn(browser, site, user);
  await publishSite(page.context());
  await page.setViewportSize(viewport);
  const take = (name, options) => picture(page, name, { isTaken, ...options });

  return {
    page,
    take,

    /** Opens a new page or post with a title. */
    async create(title, type) {
      await openEditor(page, site, undefined, { type });
      const canvas = await canvasOf(page);
      await canvas.getByRole('textbox', { name: 'Add title' }).fill(title);
    },

    /** Inserts a block with the inserter, and takes a picture of what it finds. */
    async insert(name, words, pictureName) {
      const toggle = page
        .getByRole('button', { name: /^(Toggle block inserter|Block Inserter)$/ })
        .first();
      await toggle.click();
      await page.getByPlaceholder('Search').first().fill(words);
      const item = page.locator(`.editor-block-list-item-${name}`).first();
      await item.waitFor();
      if (pictureName) {
        await take(pictureName, {
          mark: item,
          region: ['.interface-interface-skeleton__header', '.block-editor-inserter__menu'],
        });
      }
      await item.click();
      if ((await toggle.getAttribute('aria-expanded')) === 'true') await toggle.click();
    },

    /** Puts HTML into the block “Custom HTML”. */
    async paste(html, pictureName) {
      const canvas = await canvasOf(page);
      const block = canvas.locator('[data-type="core/html"]');
      await block.locator('textarea').fill(html);
      if (pictureName) await take(pictureName, { mark: block, region: editor });
    },

    /** Shows the block “Custom HTML” in the editor as visitors will see it. */
    async preview(pictureName) {
      const toolbar = page.locator('.block-editor-block-toolbar').first();
      const button = toolbar.getByRole('button', { name: 'Preview', exact: true });
      await button.click();
      const canvas = await canvasOf(page);
      const frame = canvas.locator('[data-type="core/html"]').frameLocator('iframe');
      await frame.locator('iclei-hero [part~="heading"]').waitFor();
      await take(pictureName, { mark: button, region: editor });
    },

    /** Publishes with the two buttons of the editor, and gives the number of the post. */
    async publish(pictureName) {
      const first = page.locator('.editor-post-publish-panel__toggle');
      if (pictureName) await take(pictureName, { mark: first, region: editor });
      await first.click();
      await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
      await page.locator('.post-publish-panel__postpublish').waitFor();
      return page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());
    },
  };
}

/** Opens a post or a page as a visitor, for whom the site of ours is on the web. */
export async function visit(browser, site, id) {
  const context = await openContext(browser, { viewport: { width: 960, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${site.url}?p=${id}`);
  return page;
}
