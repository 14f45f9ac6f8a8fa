<?php
/**
 * Reads the HTML of the sections, which the build has rendered.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * What all languages share: the languages, the styles, and the HTML around a city's own entries.
 *
 * @return array{languages: array, styles: array<string, string>, own: array<string, array<string, string>>}
 */
function shared_content(): array {
	return read_content( 'shared' );
}

/**
 * The HTML of the sections in one language, with marked places.
 *
 * @param string $language One of the codes of `language_codes()`.
 * @return array<string, array> By the name of the section.
 */
function content_in( string $language ): array {
	return read_content( $language );
}

/**
 * Reads a file of the plugin, once for each request.
 *
 * @param string $name Its name without the ending. Never from outside.
 */
function read_content( string $name ): array {
	static $files = array();
	if ( ! isset( $files[ $name ] ) ) {
		$files[ $name ] = wp_json_file_decode(
			plugin_dir_path( PLUGIN_FILE ) . "content/$name.json",
			array( 'associative' => true )
		);
	}
	return $files[ $name ];
}
