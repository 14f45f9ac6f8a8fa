<?php
/**
 * The choices of the language switch.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The values for the template of the switch.
 *
 * @param array $section With `options`, `content` and `around`.
 * @return array<string, string>
 */
function lang_switch_values( array $section ): array {
	$options = $section['options'];
	$choices = '';
	foreach ( shared_content()['languages'] as $language ) {
		$is_current = $language['code'] === $section['around'];
		$written    = array( $language['label'], $language['autonym'] );
		if ( isset( $options['names'] ) ) {
			$written = array_reverse( $written );
		}
		$choices .= fill(
			shared_content()['own']['lang-switch']['choice'],
			array(
				'code'       => escape_in_section( $language['code'] ),
				'spoken'     => escape_in_section( implode( ', ', $written ) ),
				'written'    => escape_in_section( $written[0] ),
				'current'    => $is_current ? ' current' : '',
				'is-current' => $is_current ? 'true' : 'false',
			)
		);
	}
	return array(
		'choices' => $choices,
		'called'  => isset( $options['label'] ) ? escape_in_section( $options['label'] ) : $section['content']['called'],
		// A label is in the language of the page.
		'spoken'  => isset( $options['label'] ) ? '' : $section['content']['spoken'],
	);
}
