<?php
/**
 * The pattern with all sections.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_pattern' );

/**
 * Registers the pattern.
 */
function register_pattern(): void {
	register_block_pattern_category( 'iclei', array( 'label' => 'ICLEI' ) );
	register_block_pattern(
		'iclei/whole-story',
		array(
			'title'       => __( 'ICLEI: the whole story', 'iclei-elements' ),
			'description' => __( 'All sections of ICLEI, in the order in which they belong together.', 'iclei-elements' ),
			'categories'  => array( 'iclei' ),
			'content'     => implode( "\n\n", array_map( static fn( $name ) => "<!-- wp:iclei/$name /-->", SECTIONS ) ),
		)
	);
}
