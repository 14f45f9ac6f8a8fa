<?php
/**
 * Keeps WordPress from changing quotation marks and dashes in the sections, whose words are ICLEI's and the city's.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_punctuation' );

/**
 * Adds the sections to the elements in which WordPress changes no punctuation.
 *
 * @param string[] $tags The elements.
 */
function keep_punctuation( array $tags ): array {
	return array_merge( $tags, array_map( static fn( $name ) => "iclei-$name", SECTIONS ) );
}
