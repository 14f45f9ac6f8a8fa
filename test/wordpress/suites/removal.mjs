/** What stays when a city removes the plugin. It is the last suite on a site. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block } from '../posts.mjs';

/** @param {() => Awaited<ReturnType<import('../site.mjs').startSite>>} getSite */
export function removal(getSite) {
  describe('a site without the plugin', () => {
    it('still shows the words that are saved in its posts', async () => {
      const { path } = getSite().publish(block('timeline', { name: 'Lindenau' }) + block('about'));
      getSite().remove();
      const html = await getSite().get(path);
      assert.match(html, /Saved words of timeline[^]*Saved words of about/);
      assert.doesNotMatch(html, /<iclei-/);
    });

    it('has nothing of it in the database but the posts', () => {
      const names = getSite().php(`
        global $wpdb;
        return array_merge(
          $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%iclei%'" ),
          $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%iclei%'" ),
          $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%iclei%'" ),
          array_keys( array_filter( (array) get_option( 'cron' ), fn( $jobs ) => false !== strpos( wp_json_encode( $jobs ), 'iclei' ) ) ),
          array_values( array_filter( $wpdb->get_col( 'SHOW TABLES' ), fn( $name ) => false !== strpos( $name, 'iclei' ) ) )
        );`);
      assert.deepEqual(names, []);
    });
  });
}
