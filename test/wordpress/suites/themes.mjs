/** The same page in other themes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertPrerendered } from '../compare.mjs';
import { block } from '../posts.mjs';

/** @param {() => Awaited<ReturnType<import('../site.mjs').startSite>>} getSite */
export function themes(getSite) {
  describe('another theme', () => {
    it('shows the same sections, and the script where it is needed', async () => {
      const { path } = getSite().publish(
        block('timeline', { entries: [{ year: '1992', text: 'It\'s "ours" -- here...' }] }) +
          block('lang-switch'),
      );
      const [current, ...others] = getSite().php(
        `return array_merge( array( get_stylesheet() ), array_diff( array_keys( wp_get_themes() ), array( get_stylesheet() ) ) );`,
      );
      assert.ok(others.length > 0);
      for (const theme of [...others, current]) {
        getSite().php(`switch_theme( '${theme}' ); return true;`);
        const html = await getSite().get(path);
        assert.match(html, /It's "ours" -- here\.\.\.<\/div>/, theme);
        assert.match(html, /<script[^>]*iclei-elements\/cdn\//, theme);
        await assertPrerendered(html);
      }
    });

    it('can have a section in one of its own parts', async () => {
      const remove = getSite().addCode(
        'theme-part',
        `add_action( 'wp_footer', function () { echo do_blocks( '<!-- wp:iclei/about /-->' ); }, 1 );`,
      );
      const { path } = getSite().publish('<p>Words</p>');
      const html = await getSite().get(path);
      remove();
      assert.match(html, /<iclei-about class="alignfull"><template shadowrootmode="open"/);
      await assertPrerendered(html);
    });
  });
}
