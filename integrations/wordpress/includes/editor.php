<?php
/**
 * What the block editor needs besides the blocks.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_editor_data' );

/**
 * Registers the script of the blocks, which WordPress loads in the editor.
 */
function register_editor_script(): void {
	$asset = require plugin_dir_path( PLUGIN_FILE ) . 'editor/editor.asset.php';
	wp_register_script( 'iclei-elements-editor', plugins_url( 'editor/editor.js', PLUGIN_FILE ), $asset['dependencies'], $asset['version'], true );
	wp_set_script_translations( 'iclei-elements-editor', 'iclei-elements', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
	wp_register_style( 'iclei-elements-editor', plugins_url( 'editor/editor.css', PLUGIN_FILE ), array(), $asset['version'] );
}

/**
 * Gives the script what only PHP knows.
 */
function add_editor_data(): void {
	$fallback = array();
	foreach ( language_codes() as $code ) {
		$fallback[ $code ] = array_map( static fn( $section ) => $section['plain'], content_in( $code ) );
	}
	$data = array(
		'script'    => add_query_arg( 'ver', VERSION, script_url( 'iclei.classic.js' ) ),
		'language'  => match_language( content_language() ) ?? 'en',
		'languages' => array_map(
			static fn( $language ) => array(
				'code' => $language['code'],
				'name' => $language['autonym'],
			),
			shared_content()['languages']
		),
		'fallback'  => $fallback,
	);
	$json = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( 'iclei-elements-editor', "window.icleiElements = $json;", 'before' );
	wp_enqueue_style( 'iclei-elements-editor' );
}
