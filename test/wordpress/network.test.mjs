/** The plugin in a network of sites, in which nobody but its administrators may use any HTML. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertPrerendered } from './compare.mjs';
import { block } from './posts.mjs';
import { startSite } from './site.mjs';

describe('a network of sites', () => {
  let site;
  before(async () => {
    site = await startSite('6.1', { network: true });
  });
  after(() => site?.stop());

  it('shows the sections on every site, each in its language', async () => {
    const id = site.php(`
      global $wpdb;
      $id = wp_insert_site( array( 'domain' => 'localhost', 'path' => '/rio/', 'title' => 'Rio', 'network_id' => 1, 'user_id' => 1 ) );
      // WordPress takes no port here, but finds a site that has one.
      $wpdb->update( $wpdb->blogs, array( 'domain' => DOMAIN_CURRENT_SITE ), array( 'blog_id' => $id ) );
      clean_blog_cache( $id );
      foreach ( array( 'home', 'siteurl' ) as $name ) {
        update_blog_option( $id, $name, 'http://' . DOMAIN_CURRENT_SITE . '/rio' );
      }
      return $id;`);
    assert.equal(id, 2);
    const post = site.php(
      `switch_to_blog( 2 );
      update_option( 'WPLANG', 'pt_BR' );
      return wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'Rio', 'post_content' => base64_decode( '${Buffer.from(block('about')).toString('base64')}' ) ) ) );`,
    );
    const [first, second] = [site.publish(block('about')).path, `/rio/?p=${post}`];
    for (const [path, heading] of [
      [first, 'Who we are'],
      [second, 'Quem somos'],
    ]) {
      const html = await site.get(path);
      assert.ok(html.includes(`<slot name="heading">${heading}`), path);
      await assertPrerendered(html);
    }
  });

  it('lets an administrator of one site use blocks and paste tags', () => {
    const saved = site.php(
      `$user = wp_insert_user( array( 'user_login' => 'mayor', 'user_pass' => 'mayor', 'role' => 'administrator' ) );
      wp_set_current_user( $user );
      kses_init();
      $id = wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'City', 'post_content' => '<iclei-about lang="fr" onclick="x"></iclei-about><script>x</script>' ) ) );
      return array( current_user_can( 'unfiltered_html' ), get_post( $id )->post_content );`,
    );
    assert.deepEqual(saved, [false, '<iclei-about lang="fr"></iclei-about>x']);
  });

  it('had no warning from the plugin and no request by it', () => {
    assert.deepEqual(site.notes(), []);
  });
});
