<?php
/**
 * Cleans and escapes what a city has written.
 *
 * WordPress's `esc_html` and `esc_attr` leave what looks like an entity as it is. The sections need every
 * character escaped, because the browser compares the copies in a section with the words in the page.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * What counts as white space in JavaScript.
 */
const WHITE_SPACE = '[\s\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]+';

/**
 * Plain text from an attribute, on one line. WordPress has encoded some characters if the author may not use
 * any HTML.
 *
 * @param mixed $value Anything but a text or a number gives an empty text.
 */
function plain_text( $value ): string {
	if ( ! is_string( $value ) && ! is_int( $value ) ) {
		return '';
	}
	$text = wp_check_invalid_utf8( (string) $value );
	$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$text = preg_replace( '/[\x00-\x1F\x7F]+/', ' ', $text );
	return trim_text( $text );
}

/**
 * Removes white space at both ends, as JavaScript does.
 *
 * @param string $text In UTF-8.
 */
function trim_text( string $text ): string {
	return preg_replace( '/^' . WHITE_SPACE . '|' . WHITE_SPACE . '$/u', '', $text ) ?? '';
}

/**
 * Escapes text for an attribute or between tags.
 *
 * @param string $text Plain text.
 */
function escape( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
}

/**
 * Escapes text in a section, as Lit does.
 *
 * @param string $text Plain text.
 */
function escape_in_section( string $text ): string {
	return str_replace( '&#039;', '&#39;', escape( $text ) );
}

/**
 * Escapes text between tags in a copy of an entry, as a browser does.
 *
 * @param string $text Plain text.
 */
function escape_in_copy( string $text ): string {
	return htmlspecialchars( $text, ENT_NOQUOTES | ENT_SUBSTITUTE, 'UTF-8' );
}

/**
 * The tag's attributes as HTML, each with a space before it.
 *
 * @param array<string, string|bool|null> $attributes True gives an attribute without a value; false, null and an
 *                                                    empty text give none.
 */
function attributes_html( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= " $name";
		} elseif ( null !== $value && false !== $value && '' !== $value ) {
			$html .= " $name=\"" . escape( $value ) . '"';
		}
	}
	return $html;
}
