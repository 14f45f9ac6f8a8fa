<?php
/**
 * Lets authors paste the tags of the sections, as the README of the project and the embed builder show them.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\check_addresses' );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_tags_in_classic_editor' );
// After blocks and before paragraphs.
add_filter( 'the_content', __NAMESPACE__ . '\set_sections_aside', 9 );
add_filter( 'the_content', __NAMESPACE__ . '\put_sections_back', 1000 );
foreach ( array( 'render_block_core/html', 'widget_block_content', 'widget_text_content', 'widget_custom_html_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\load_script_for_tags' );
}

/**
 * The tags that authors may use, with their attributes.
 *
 * @return array<string, string[]>
 */
function allowed_tags(): array {
	$tags = array();
	foreach ( SECTIONS as $name ) {
		$tags[ "iclei-$name" ] = array_diff( array_keys( option_types( $name ) ), array( 'heading', 'introduction' ) );
	}
	foreach ( ENTRIES as $entry ) {
		$tags[ $entry['tag'] ] = array( $entry['attribute'], 'lang', 'dir' );
	}
	return $tags;
}

/**
 * Allows the tags in what authors write, who may not use any HTML.
 *
 * @param array        $allowed The tags that WordPress allows.
 * @param string|array $context `post` for posts.
 */
function allow_tags( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	foreach ( allowed_tags() as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( $attributes, array( 'class' ) ), true );
	}
	// Content of the page's own in a section.
	foreach ( array( 'a', 'div', 'figure', 'img', 'p', 'span' ) as $tag ) {
		if ( isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ) {
			$allowed[ $tag ]['slot'] = true;
		}
	}
	if ( isset( $allowed['a'] ) && is_array( $allowed['a'] ) ) {
		$allowed['a']['hreflang'] = true;
	}
	return $allowed;
}

/**
 * Lets WordPress check the protocol of the links of the pillars.
 *
 * @param string[] $attributes The attributes that contain an address.
 */
function check_addresses( array $attributes ): array {
	return array_merge( $attributes, array( 'work-href', 'agendas-href', 'activities-href' ) );
}

/**
 * Keeps the classic editor from removing the tags.
 *
 * @param array $settings The settings of TinyMCE.
 */
function allow_tags_in_classic_editor( array $settings ): array {
	$names = implode( ',', array_keys( allowed_tags() ) );
	$valid = array();
	foreach ( allowed_tags() as $tag => $attributes ) {
		$valid[] = $tag . '[' . implode( '|', array_merge( $attributes, array( 'class' ) ) ) . ']';
	}
	$add = static fn( $name, $value ) => isset( $settings[ $name ] ) && '' !== $settings[ $name ] ? "{$settings[ $name ]},$value" : $value;

	$settings['custom_elements']         = $add( 'custom_elements', $names );
	$settings['extended_valid_elements'] = $add( 'extended_valid_elements', implode( ',', $valid ) );
	return $settings;
}

/**
 * Loads the script for tags outside posts, such as in a widget or in a part of a theme.
 *
 * @param string $html What WordPress shows, which stays as it is.
 */
function load_script_for_tags( $html ) {
	if ( is_string( $html ) && preg_match( '/<iclei-[\w-]+(?![^>]*><template shadowrootmode)/', $html ) ) {
		enqueue_script();
	}
	return $html;
}

/**
 * Replaces sections by an empty block element, so that WordPress neither wraps them in paragraphs nor changes their
 * quotation marks.
 *
 * @param string $content The post's content.
 */
function set_sections_aside( $content ) {
	if ( false === strpos( $content, '<iclei-' ) ) {
		return $content;
	}
	$names   = implode( '|', SECTIONS );
	$section = "(<(iclei-(?:$names))\b.*?</\\2\s*>)";
	$kept    = preg_replace_callback(
		"~(?|<p>\s*$section\s*</p>|$section)~is",
		static function ( $found ) {
			// A section without its content has been pasted, and needs the script.
			if ( false === strpos( $found[1], '<template shadowrootmode' ) ) {
				enqueue_script();
			}
			$aside = &sections_aside();
			$place = '<div data-iclei-place="' . count( $aside ) . '"></div>';

			$aside[ $place ] = $found[1];
			return $place;
		},
		$content
	);
	return $kept ?? $content;
}

/**
 * Puts the sections back.
 *
 * @param string $content The post's content.
 */
function put_sections_back( $content ) {
	$aside = sections_aside();
	return $aside ? strtr( $content, $aside ) : $content;
}

/**
 * The sections of this request that were replaced, by what replaces them.
 *
 * @return array<string, string>
 */
function &sections_aside(): array {
	static $sections = array();
	return $sections;
}
