<?php
/**
 * Writes a section with its content as Declarative Shadow DOM, as `prerender` of the npm package does.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of a section.
 *
 * @param string $name   One of `SECTIONS`.
 * @param array  $values What the author has chosen, see `clean_options`.
 * @param string $classes The classes of the tag.
 */
function section_html( string $name, array $values, string $classes = '' ): string {
	$options  = clean_options( $name, $values );
	$around   = match_language( page_language() ) ?? 'en';
	$language = $options['lang'] ?? match_language( content_language() ) ?? 'en';
	if ( is_feed() ) {
		return plain_html( $name, $language, $options );
	}
	// Without an attribute, the section follows the page, and the visitor's choice in a switch.
	$lang    = $options['lang'] ?? ( $language === $around ? null : $language );
	$section = array(
		'options'  => $options,
		'around'   => $around,
		'is_other' => $language !== $around,
		'content'  => content_in( $language )[ $name ],
		'children' => children_of( $name, $options ),
		'words'    => array(
			'lang' => $lang ?? page_language(),
			'dir'  => is_rtl() ? 'rtl' : 'auto',
		),
	);
	if ( 'lang-switch' === $name ) {
		enqueue_script();
	}
	$attributes = array(
		'id'    => $options['id'] ?? null,
		'class' => $classes,
		'lang'  => $lang,
	) + array_diff_key( $options, array_flip( array( 'entries', 'heading', 'introduction' ) ) );
	return "<iclei-$name" . attributes_html( $attributes ) . '>'
		. '<template shadowrootmode="open" data-iclei>' . shadow_root_html( $name, $language, $section ) . '</template>'
		. implode( '', array_map( __NAMESPACE__ . '\element_html', $section['children'] ) )
		. "</iclei-$name>";
}

/**
 * What is between the tags of a section: the city's own heading, introduction and entries.
 *
 * @param string $name    One of `SECTIONS`.
 * @param array  $options Cleaned.
 * @return array<int, array{tag: string, attributes: array<string, string>, text: string}>
 */
function children_of( string $name, array $options ): array {
	$children = array();
	foreach ( array( 'heading', 'introduction' ) as $slot ) {
		if ( isset( $options[ $slot ] ) ) {
			$children[] = array(
				'tag'        => 'span',
				'attributes' => array( 'slot' => $slot ),
				'text'       => $options[ $slot ],
			);
		}
	}
	foreach ( $options['entries'] as $entry ) {
		$children[] = array(
			'tag'        => ENTRIES[ $name ]['tag'],
			'attributes' => array( ENTRIES[ $name ]['attribute'] => $entry['label'] ),
			'text'       => $entry['text'],
		);
	}
	return $children;
}

/**
 * An element with text in it.
 *
 * @param array{tag: string, attributes: array<string, string>, text: string} $element The element.
 */
function element_html( array $element ): string {
	return "<{$element['tag']}" . attributes_html( $element['attributes'] ) . '>' . escape( $element['text'] ) . "</{$element['tag']}>";
}

/**
 * The content of a section's shadow root.
 *
 * @param string $name     One of `SECTIONS`.
 * @param string $language The language shown.
 * @param array  $section  Everything else that it depends on.
 */
function shadow_root_html( string $name, string $language, array $section ): string {
	$level  = (int) ( $section['options']['heading-level'] ?? 2 );
	$values = array(
		'styles'   => shared_content()['styles'][ $name ],
		'other'    => $section['is_other'] ? 'other-language' : '',
		'rtl'      => 'rtl' === $section['words']['dir'] ? 'rtl' : '',
		'level'    => (string) $level,
		'sublevel' => (string) min( $level + 1, 6 ),
		'mark'     => has_only_years( $name, $section['options'] ) ? mark_html( $language, state_of( $name, $section ) ) : '',
	);
	switch ( $name ) {
		case 'pillars':
			$links   = array_intersect_key( $section['options'], $section['content']['links'] );
			$values += array_map( __NAMESPACE__ . '\escape_in_section', $links ) + $section['content']['links'];
			break;
		case 'timeline':
			$values += timeline_values( $section );
			break;
		case 'impact-list':
			$values += impact_list_values( $section );
			break;
		case 'lang-switch':
			$values += lang_switch_values( $section );
			break;
	}
	return fill( $section['content']['template'], $values );
}

/**
 * Whether every event of the city has a year. Otherwise the section has no mark, so that the script renders it
 * again and the console names the event.
 *
 * @param string $name    One of `SECTIONS`.
 * @param array  $options Cleaned.
 */
function has_only_years( string $name, array $options ): bool {
	return 'timeline' !== $name || ! array_filter( $options['entries'], static fn( $entry ) => ! read_year( $entry['label'] ) );
}
