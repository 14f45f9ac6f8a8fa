<?php
/**
 * Finds the language of a section.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The codes of the languages of the sections.
 *
 * @return string[]
 */
function language_codes(): array {
	return array_column( shared_content()['languages'], 'code' );
}

/**
 * The language of the sections that a language tag or a locale of WordPress refers to: the same language in
 * the same script. The same rules as in src/language/match.ts.
 *
 * @param string $tag Such as `fr`, `fr_CA`, `zh-CN`.
 * @return string|null Null if the sections do not have the language.
 */
function match_language( string $tag ): ?string {
	$parts = explode( '-', strtolower( str_replace( '_', '-', trim( $tag ) ) ) );
	foreach ( shared_content()['languages'] as $language ) {
		list( $own ) = explode( '-', $language['code'] );
		if ( $own === $parts[0] && is_in_script( array_slice( $parts, 1 ), $language ) ) {
			return $language['code'];
		}
	}
	return null;
}

/**
 * Whether the rest of a language tag, after the language, names the script of a language, or none.
 *
 * @param string[] $parts In lower case.
 * @param array    $language With `script`, and the regions in `otherIn` where another script is used.
 */
function is_in_script( array $parts, array $language ): bool {
	foreach ( $parts as $part ) {
		if ( 4 === strlen( $part ) && ctype_alpha( $part ) ) {
			return strtolower( $language['script'] ) === $part;
		}
		if ( in_array( strtoupper( $part ), $language['otherIn'], true ) ) {
			return false;
		}
	}
	return true;
}

/**
 * The `lang` of the page's `<html>`.
 */
function page_language(): string {
	return get_bloginfo( 'language' );
}

/**
 * The language that the sections follow: that of the post, as Polylang or WPML know it, or else of the page.
 *
 * @param int $post_id The post. 0: the current one.
 * @return string A language tag or a locale.
 */
function content_language( int $post_id = 0 ): string {
	$post_id = $post_id ? $post_id : (int) get_the_ID();
	if ( $post_id && function_exists( 'pll_get_post_language' ) ) {
		$language = pll_get_post_language( $post_id, 'locale' );
		if ( $language ) {
			return $language;
		}
	}
	if ( $post_id && has_filter( 'wpml_post_language_details' ) ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own.
		$details = apply_filters( 'wpml_post_language_details', null, $post_id );
		if ( is_array( $details ) && ! empty( $details['locale'] ) ) {
			return $details['locale'];
		}
	}
	// In the administration, it would be the language of the person who writes.
	return is_admin() ? get_locale() : determine_locale();
}
