/** Chromium, and what people do in WordPress with it. */
import { chromium } from 'playwright';
import { findBrowser } from '../browser.mjs';

export const launch = () =>
  chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });

/** A page in which a person is logged in. `problems` has what went wrong in it. */
export async function logIn(browser, site, user) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  // WordPress wants pictures of people, and news.
  await context.route(
    (url) => /^http/.test(url.protocol) && url.origin !== new URL(site.url).origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.problems = [];
  page.on('pageerror', ({ message }) => page.problems.push(message));
  page.on('console', (message) => {
    // WordPress has warnings of its own.
    if (/iclei/i.test(`${message.text()} ${message.location().url}`) && message.type() !== 'log') {
      page.problems.push(message.text());
    }
  });
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${site.url}wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', user);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/, { waitUntil: 'commit' });
  return page;
}

/** Opens the block editor, for a new post or page, or for one that exists. */
export async function openEditor(page, site, id, { type = 'post' } = {}) {
  const path = id ? `post.php?post=${id}&action=edit` : `post-new.php?post_type=${type}`;
  await page.goto(`${site.url}wp-admin/${path}`);
  await page.waitForFunction(
    () => window.wp?.data?.select('core/editor')?.getCurrentPost()?.id !== undefined,
  );
  await page.evaluate(() => {
    const editPost = wp.data.select('core/edit-post');
    if (editPost.isFeatureActive('welcomeGuide')) {
      wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
    }
  });
  await openSidebar(page);
}

/** What shows the post: the page itself, or the frame of newer editors. */
export async function canvasOf(page) {
  await page.waitForSelector('.block-editor-block-list__layout, iframe[name="editor-canvas"]');
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page;
}

/** Inserts a block as an author does, with the button and the search of the editor. */
export async function insertBlock(page, name, title) {
  const button = page.getByRole('button', { name: /^(Toggle block inserter|Block Inserter)$/ });
  await button.first().click();
  await page.getByPlaceholder('Search').first().fill(title);
  await page
    .locator(`.editor-block-list-item-${name.replace('/', '-')}`)
    .first()
    .click();
  if ((await button.first().getAttribute('aria-expanded')) === 'true') {
    await button.first().click();
  }
  await openSidebar(page);
}

const openSidebar = (page) =>
  page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));

/** Saves the post and gives its number. */
export async function save(page) {
  await page.evaluate(async () => {
    wp.data.dispatch('core/editor').editPost({ status: 'publish', title: 'City' });
    await wp.data.dispatch('core/editor').savePost();
  });
  return page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());
}

/** The blocks of the post: name, whether WordPress finds them valid, and attributes. */
export const blocksOf = (page) =>
  page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
  );
