<?php
/**
 * The shortcode for the classic editor:
 *
 *     [iclei section="timeline" name="Lindenau" order="newest-first"]
 *     [iclei-milestone year="1992"]Our city joined ICLEI[/iclei-milestone]
 *     [/iclei]
 *
 * Its attributes have the names of the tags' attributes.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'iclei', __NAMESPACE__ . '\render_shortcode' );
// An entry outside its section shows its words.
add_shortcode( 'iclei-milestone', __NAMESPACE__ . '\render_lone_entry' );
add_shortcode( 'iclei-impact', __NAMESPACE__ . '\render_lone_entry' );

/**
 * The HTML of a section.
 *
 * @param array|string $attributes The attributes of the shortcode.
 * @param string|null  $content    What is between its tags.
 */
function render_shortcode( $attributes, $content = null ): string {
	$values  = shortcode_values( $attributes );
	$section = $values['section'] ?? '';
	if ( ! in_array( $section, SECTIONS, true ) ) {
		return '';
	}
	$values['entries'] = entries_in_shortcode( $section, (string) $content );
	return section_html( $section, $values, $values['class'] ?? '' );
}

/**
 * The words of an entry.
 *
 * @param array|string $attributes The attributes of the shortcode.
 * @param string|null  $content    What is between its tags.
 */
function render_lone_entry( $attributes, $content = null ): string {
	$values = shortcode_values( $attributes );
	$label  = plain_text( $values['year'] ?? $values['value'] ?? '' );
	return escape( trim_text( "$label " . plain_text( wp_strip_all_tags( (string) $content ) ) ) );
}

/**
 * The attributes of a shortcode, in which a name without a value counts as true.
 *
 * @param array|string $attributes As WordPress gives them: an empty text if there are none.
 * @return array<string, string|true>
 */
function shortcode_values( $attributes ): array {
	$values = array();
	foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$values[ strtolower( $value ) ] = true;
		} else {
			$values[ $name ] = '' === $value && in_array( $name, array( 'no-figures', 'names', 'persist' ), true ) ? true : $value;
		}
	}
	return $values;
}

/**
 * The city's own entries in the content of a shortcode.
 *
 * @param string $section One of `SECTIONS`.
 * @param string $content With the paragraphs that WordPress has added.
 * @return array<int, array<string, string>>
 */
function entries_in_shortcode( string $section, string $content ): array {
	$entry = ENTRIES[ $section ] ?? null;
	if ( ! $entry || ! preg_match_all( '/' . get_shortcode_regex( array( $entry['tag'] ) ) . '/', $content, $found, PREG_SET_ORDER ) ) {
		return array();
	}
	return array_map(
		static fn( $parts ) => array(
			$entry['attribute'] => shortcode_values( shortcode_parse_atts( $parts[3] ) )[ $entry['attribute'] ] ?? '',
			'text'              => wp_strip_all_tags( $parts[5] ),
		),
		$found
	);
}
