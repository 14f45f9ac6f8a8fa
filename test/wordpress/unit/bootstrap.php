<?php
/**
 * Loads the functions of the plugin that need no WordPress, with what little they call.
 */

define( 'ABSPATH', __DIR__ );
define( 'ICLEI\Elements\PLUGIN_FILE', getenv( 'PLUGIN' ) . '/iclei-elements.php' );
define( 'ICLEI\Elements\VERSION', getenv( 'VERSION' ) );

function plugin_dir_path( $file ) {
	return dirname( $file ) . '/';
}
function wp_json_file_decode( $file, $options ) {
	return json_decode( file_get_contents( $file ), $options['associative'] );
}
function wp_check_invalid_utf8( $text ) {
	return preg_match( '//u', $text ) ? $text : '';
}

foreach ( array( 'content', 'language', 'text', 'options', 'mark', 'template', 'timeline', 'impact-list' ) as $name ) {
	require getenv( 'PLUGIN' ) . "/includes/$name.php";
}
