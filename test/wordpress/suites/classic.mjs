/** The editor that WordPress had before blocks, which many sites keep. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertPrerendered } from '../compare.mjs';
import { launch, logIn } from '../browser.mjs';

const content = `Before.

[iclei section="timeline" name="Lindenau"]
[iclei-milestone year="1992"]Our city joined ICLEI[/iclei-milestone]
[/iclei]

<iclei-impact-list name="Lindenau"><iclei-impact value="500">trees</iclei-impact></iclei-impact-list>

After.`;

/** @param {() => Awaited<ReturnType<import('../site.mjs').startSite>>} getSite */
export function classicEditor(getSite) {
  describe('the classic editor', () => {
    let browser;
    let page;
    let remove;
    before(async () => {
      remove = getSite().addCode(
        'classic-editor',
        `add_filter( 'use_block_editor_for_post', '__return_false' );`,
      );
      browser = await launch();
      page = await logIn(browser, getSite(), 'author');
    });
    after(async () => {
      remove?.();
      await browser?.close();
    });

    it('keeps shortcodes and tags, also when an author goes to the visual editor and back', async () => {
      await page.goto(`${getSite().url}wp-admin/post-new.php`);
      // Once a post has a title, WordPress saves a draft, and does nothing on "Publish" meanwhile.
      const savesDraft = page.waitForResponse((response) =>
        response.request().postData()?.includes('wp_autosave'),
      );
      await page.fill('#title', 'City');
      await page.click('#content-html');
      await page.fill('#content', content);
      await page.click('#content-tmce');
      await page.waitForFunction(() => window.tinymce?.get('content')?.initialized);
      await page.waitForFunction(() => !window.tinymce.get('content').isHidden());
      await page.click('#content-html');
      await savesDraft;
      await page.click('#publish:not(.disabled)');
      await page.waitForURL(/post=\d+/, { waitUntil: 'commit' });
      const id = /post=(\d+)/.exec(page.url())[1];

      const html = await getSite().get(`/?p=${id}`);
      await assertPrerendered(
        html.replaceAll(/<iclei-impact-list name="Lindenau">[^]*?<\/iclei-impact-list>/g, ''),
      );
      assert.match(html, /<iclei-timeline name="Lindenau"><template shadowrootmode/);
      assert.match(
        html,
        /<iclei-impact-list name="Lindenau">\s*<iclei-impact value="500">trees<\/iclei-impact>\s*<\/iclei-impact-list>/,
      );
    });
  });
}
