<?php
/**
 * The mark on a section's HTML by which the script sees that it need not render it again. The same rules as in
 * src/language/prerendered.ts.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The mark, as an attribute with a space before it.
 *
 * @param string $language The language shown.
 * @param string $state    Everything else that the section depends on.
 */
function mark_html( string $language, string $state ): string {
	if ( PHP_INT_SIZE < 8 ) {
		// PHP would count wrongly. Without a mark, the script renders the section again.
		return '';
	}
	$hash = 0;
	foreach ( utf16_units( $state ) as $unit ) {
		$hash = ( $hash * 31 + $unit ) & 0xFFFFFFFF;
	}
	$hash = base_convert( (string) $hash, 10, 36 );
	return ' data-iclei="' . VERSION . " $language $hash\"";
}

/**
 * The numbers that a text consists of in JavaScript. PHP's own function for it is not on every server.
 *
 * @param string $text In UTF-8.
 * @return int[]
 */
function utf16_units( string $text ): array {
	$units = array();
	$bytes = array_values( unpack( 'C*', $text ) );
	$count = count( $bytes );
	for ( $index = 0; $index < $count; $index++ ) {
		$point = $bytes[ $index ];
		$more  = $point < 0xC0 ? 0 : ( $point < 0xE0 ? 1 : ( $point < 0xF0 ? 2 : 3 ) );
		if ( $more > 0 ) {
			$point &= 0x3F >> $more;
		}
		for ( ; $more > 0 && $index + 1 < $count; $more-- ) {
			$point = ( $point << 6 ) | ( $bytes[ ++$index ] & 0x3F );
		}
		if ( $point > 0xFFFF ) {
			$units[] = 0xD800 + ( ( $point - 0x10000 ) >> 10 );
			$units[] = 0xDC00 + ( ( $point - 0x10000 ) & 0x3FF );
		} else {
			$units[] = $point;
		}
	}
	return $units;
}

/**
 * Everything that the content of a section depends on, as its method `readState` gives it.
 *
 * @param string $name    The section's name.
 * @param array  $section With `options`, `is_other`, `words` and `children`.
 */
function state_of( string $name, array $section ): string {
	$options = $section['options'];
	$words   = $section['words'];
	$around  = implode(
		',',
		array_fill( 0, count( $options['entries'] ), " {$words['lang']} {$words['dir']}" )
	);
	$state   = array( 'false', $words['dir'] . $around, $options['heading-level'] ?? '2' );
	$own     = array(
		'pillars'     => array( 'work-href', 'agendas-href', 'activities-href' ),
		'timeline'    => array( 'name', 'order' ),
		'impact-list' => array( 'name' ),
	);
	foreach ( $own[ $name ] ?? array() as $option ) {
		$state[] = $options[ $option ] ?? '';
	}
	if ( 'impact-list' === $name ) {
		$state[] = isset( $options['no-figures'] ) ? 'true' : 'false';
	}
	$state[] = implode( '', array_map( __NAMESPACE__ . '\outline_of', $section['children'] ) );
	return ( $section['is_other'] ? 'true ' : 'false ' ) . implode( ',', $state );
}

/**
 * An element in the way in which the script writes it to see whether it has changed.
 *
 * @param array{tag: string, attributes: array<string, string>, text: string} $element With text alone in it.
 */
function outline_of( array $element ): string {
	$html = "<{$element['tag']}";
	foreach ( $element['attributes'] as $name => $value ) {
		if ( '' !== $value ) {
			$html .= " $name=$value";
		}
	}
	return "$html>" . trim_text( preg_replace( '/' . WHITE_SPACE . '/u', ' ', $element['text'] ) ) . '</>';
}
