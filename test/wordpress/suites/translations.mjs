/** The plugin's own words, in the language of the person who works. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** @param {() => Awaited<ReturnType<import('../site.mjs').startSite>>} getSite */
export function translations(getSite) {
  describe('the words of the editor', () => {
    for (const [locale, words] of Object.entries({
      fr_CA: ['ICLEI\u00a0: notre parcours', 'Ajouter une étape', 'ICLEI\u00a0: toute l’histoire'],
      es_MX: ['ICLEI: nuestra trayectoria', 'Añadir un hito', 'ICLEI: toda la historia'],
      ja: ['イクレイ：歩み', '出来事を追加', 'イクレイ：すべてのセクション'],
      zh_TW: ['ICLEI: our development', null, 'ICLEI: the whole story'],
    })) {
      it(`are there for ${locale}`, () => {
        const remove = getSite().setLanguage(locale);
        const found = getSite().php(`
          $json = load_script_textdomain( 'iclei-elements-editor', 'iclei-elements', WP_PLUGIN_DIR . '/iclei-elements/languages' );
          return array(
            WP_Block_Type_Registry::get_instance()->get_registered( 'iclei/timeline' )->title,
            $json ? json_decode( $json, true )['locale_data']['messages']['Add a milestone'][0] : null,
            WP_Block_Patterns_Registry::get_instance()->get_registered( 'iclei/whole-story' )['title'],
          );`);
        remove();
        assert.deepEqual(found, words);
      });
    }
  });
}
