<?php
/**
 * Fills the marked places of the sections' HTML.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Fills the places of a template. Values are not searched for places again.
 *
 * @param string                $template HTML with places such as `{{level}}`.
 * @param array<string, string> $values   Escaped HTML by the name of its place.
 */
function fill( string $template, array $values ): string {
	$places = array();
	foreach ( $values as $name => $html ) {
		$places[ '{{' . $name . '}}' ] = $html;
	}
	return strtr( $template, $places );
}

/**
 * The language and direction of a city's words, and its name, as values for a template.
 *
 * @param array $section With `words` and `options`.
 * @return array<string, string>
 */
function words_values( array $section ): array {
	return array(
		'lang'  => escape_in_section( $section['words']['lang'] ),
		'dir'   => $section['words']['dir'],
		'label' => escape_in_section( $section['options']['name'] ?? '' ),
	);
}

/**
 * The label with the city's name, or nothing if it has none.
 *
 * @param string                $template The HTML of the label.
 * @param array                 $section  With `words` and `options`.
 * @param array<string, string> $values   Further values.
 */
function name_html( string $template, array $section, array $values = array() ): string {
	return isset( $section['options']['name'] ) ? fill( $template, $values + words_values( $section ) ) : '';
}
