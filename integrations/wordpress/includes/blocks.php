<?php
/**
 * The blocks: one for each section.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_block_category' );

/**
 * Registers the blocks and the script that the editor shows them with.
 */
function register_blocks(): void {
	register_editor_script();
	foreach ( SECTIONS as $name ) {
		register_block_type(
			plugin_dir_path( PLUGIN_FILE ) . "blocks/$name",
			array(
				'render_callback' => static fn( $attributes, $fallback ) => render_block( $name, $attributes, $fallback ),
			)
		);
	}
}

/**
 * The HTML of a block in a page.
 *
 * @param string $name       One of `SECTIONS`.
 * @param array  $attributes The block's attributes.
 * @param string $fallback   The plain HTML that is saved in the post.
 */
function render_block( string $name, array $attributes, string $fallback ): string {
	if ( is_feed() && '' !== trim( $fallback ) ) {
		return $fallback;
	}
	$attributes['id'] = $attributes['anchor'] ?? null;
	$values           = array();
	foreach ( $attributes as $attribute => $value ) {
		// `headingLevel` is `heading-level` on the tag.
		$values[ strtolower( preg_replace( '/[A-Z]/', '-$0', $attribute ) ) ] = $value;
	}
	$classes = plain_text( $attributes['className'] ?? '' );
	if ( in_array( $attributes['align'] ?? '', array( 'wide', 'full' ), true ) ) {
		$classes = trim( "align{$attributes['align']} $classes" );
	}
	return section_html( $name, $values, $classes );
}

/**
 * Adds a category for the blocks.
 *
 * @param array $categories The categories of WordPress and other plugins.
 */
function add_block_category( array $categories ): array {
	return array_merge(
		$categories,
		array(
			array(
				'slug'  => 'iclei',
				'title' => 'ICLEI',
			),
		)
	);
}
