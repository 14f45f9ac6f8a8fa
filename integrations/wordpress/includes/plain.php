<?php
/**
 * The words of a section as plain HTML, for feed readers, which show no shadow root.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The plain HTML of a section, with the city's own entries after ICLEI's words.
 *
 * @param string $name     One of `SECTIONS`.
 * @param string $language The language shown.
 * @param array  $options  Cleaned.
 */
function plain_html( string $name, string $language, array $options ): string {
	$items = '';
	foreach ( $options['entries'] as $entry ) {
		$items .= '<li>' . escape( trim_text( "{$entry['label']} {$entry['text']}" ) ) . '</li>';
	}
	return content_in( $language )[ $name ]['plain'] . ( '' === $items ? '' : "<ul>$items</ul>" );
}
