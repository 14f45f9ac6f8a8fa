<?php
/**
 * What an author can choose for a section, whether it comes from a block or from a shortcode.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The names of the sections, in the order of the source text.
 */
const SECTIONS = array( 'lang-switch', 'hero', 'about', 'pillars', 'timeline', 'impact-list' );

/**
 * The elements for a city's own entries, by the section that shows them, with the attribute that each has.
 */
const ENTRIES = array(
	'timeline'    => array(
		'tag'       => 'iclei-milestone',
		'attribute' => 'year',
	),
	'impact-list' => array(
		'tag'       => 'iclei-impact',
		'attribute' => 'value',
	),
);

/**
 * Cleans what an author has chosen. Whatever makes no sense gives the default.
 *
 * @param string $section One of `SECTIONS`.
 * @param array  $values  By the names of the tags' attributes, besides `heading`, `introduction` and `entries`.
 * @return array The same names, without those that are at their default.
 */
function clean_options( string $section, array $values ): array {
	$options = array();
	foreach ( option_types( $section ) as $name => $type ) {
		$value = clean_option( $type, $values[ $name ] ?? null );
		if ( null !== $value ) {
			$options[ $name ] = $value;
		}
	}
	$options['entries'] = clean_entries( $section, $values['entries'] ?? null );
	return $options;
}

/**
 * The type of each option of a section.
 *
 * @param string $section One of `SECTIONS`.
 * @return array<string, string>
 */
function option_types( string $section ): array {
	$all = array(
		'id'   => 'id',
		'lang' => 'language',
	);
	if ( 'lang-switch' === $section ) {
		return $all + array(
			'for'     => 'id',
			'label'   => 'text',
			'names'   => 'switch',
			'persist' => 'switch',
		);
	}
	$own = array(
		'pillars'     => array(
			'work-href'       => 'address',
			'agendas-href'    => 'address',
			'activities-href' => 'address',
		),
		'timeline'    => array(
			'name'  => 'text',
			'order' => 'order',
		),
		'impact-list' => array(
			'name'       => 'text',
			'no-figures' => 'switch',
		),
	);
	return $all + array(
		'heading-level' => 'level',
		'heading'       => 'text',
		'introduction'  => 'text',
	) + ( $own[ $section ] ?? array() );
}

/**
 * Cleans one value.
 *
 * @param string $type  One of the types in `option_types`.
 * @param mixed  $value Anything.
 * @return string|true|null Null for the default.
 */
function clean_option( string $type, $value ) {
	if ( 'switch' === $type ) {
		return true === $value || ( is_scalar( $value ) && 'true' === (string) $value ) ? true : null;
	}
	$text = plain_text( $value );
	switch ( $type ) {
		case 'language':
			$cleaned = in_array( $text, language_codes(), true ) ? $text : '';
			break;
		case 'level':
			$cleaned = in_array( $text, array( '1', '3', '4', '5', '6' ), true ) ? $text : '';
			break;
		case 'order':
			$cleaned = 'newest-first' === $text ? $text : '';
			break;
		case 'address':
			$cleaned = esc_url_raw( $text, array( 'http', 'https', 'mailto' ) );
			break;
		case 'id':
			$cleaned = preg_replace( '/\s+/u', '-', $text );
			break;
		default:
			$cleaned = $text;
	}
	return '' === $cleaned ? null : $cleaned;
}

/**
 * Cleans a city's own entries, and leaves out those without text and number.
 *
 * @param string $section One of `SECTIONS`.
 * @param mixed  $entries A list of arrays with `text` and with `year` or `value`.
 * @return array<int, array{label: string, text: string}>
 */
function clean_entries( string $section, $entries ): array {
	$cleaned = array();
	if ( ! isset( ENTRIES[ $section ] ) || ! is_array( $entries ) ) {
		return $cleaned;
	}
	$attribute = ENTRIES[ $section ]['attribute'];
	foreach ( $entries as $entry ) {
		$label = plain_text( $entry[ $attribute ] ?? null );
		$text  = plain_text( $entry['text'] ?? null );
		if ( '' !== $label || '' !== $text ) {
			$cleaned[] = compact( 'label', 'text' );
		}
	}
	return $cleaned;
}
