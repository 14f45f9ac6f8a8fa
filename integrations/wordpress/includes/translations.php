<?php
/**
 * Finds the translation of the plugin's own words.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The locale of WordPress that the plugin has a translation for, by the code of the sections' language.
 */
const TRANSLATIONS = array(
	'es'      => 'es_ES',
	'fr'      => 'fr_FR',
	'pt'      => 'pt_BR',
	'ko'      => 'ko_KR',
	'ja'      => 'ja',
	'zh-Hans' => 'zh_CN',
);

add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\find_script_translation', 10, 3 );

/**
 * Loads the words for the person who works, also where their locale is another country's: es_MX, fr_CA, pt_PT.
 */
function load_translations(): void {
	$locale = TRANSLATIONS[ match_language( determine_locale() ) ?? '' ] ?? null;
	if ( $locale ) {
		load_textdomain( 'iclei-elements', plugin_dir_path( PLUGIN_FILE ) . "languages/iclei-elements-$locale.mo" );
	}
}

/**
 * The same for the words of the editor's script.
 *
 * @param string|false $file   The file that WordPress has looked for.
 * @param string       $handle The script.
 * @param string       $domain The text domain.
 */
function find_script_translation( $file, $handle, $domain ) {
	if ( 'iclei-elements' !== $domain || 'iclei-elements-editor' !== $handle ) {
		return $file;
	}
	$locale = TRANSLATIONS[ match_language( determine_locale() ) ?? '' ] ?? null;
	return $locale ? plugin_dir_path( PLUGIN_FILE ) . "languages/iclei-elements-$locale-$handle.json" : $file;
}
