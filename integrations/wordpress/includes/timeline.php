<?php
/**
 * The list of events of the timeline.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The values for the template of the timeline.
 *
 * @param array $section With `options`, `words` and `content`.
 * @return array<string, string>
 */
function timeline_values( array $section ): array {
	$own = array();
	foreach ( $section['options']['entries'] as $index => $entry ) {
		$own[] = array(
			'year' => read_year( $entry['label'] ),
			'html' => milestone_html( $index, $entry, $section ),
		);
	}
	$events = in_order(
		$section['content']['milestones'],
		$own,
		isset( $section['options']['order'] )
	);
	return array( 'milestones' => implode( '', array_column( $events, 'html' ) ) );
}

/**
 * The year that a text contains, from 1 to 9999, or 0 if it is not one.
 *
 * @param string $text As an author has typed it.
 */
function read_year( string $text ): int {
	return preg_match( '/^0*[1-9]\d{0,3}$/D', $text ) ? (int) $text : 0;
}

/**
 * Sorts events by year; events of the same year keep their order. One of ICLEI's without a year stays after its
 * predecessor, and one of the city's without a year comes last. The same rules as in
 * src/sections/timeline/order.ts.
 *
 * @param array<int, array{year: int, html: string}> $iclei        ICLEI's events.
 * @param array<int, array{year: int, html: string}> $city         The city's events.
 * @param bool                                       $newest_first Whether the latest event comes first.
 * @return array<int, array{year: int, html: string}>
 */
function in_order( array $iclei, array $city, bool $newest_first ): array {
	$year = 0;
	foreach ( $iclei as &$event ) {
		$year          = $event['year'] ? $event['year'] : $year;
		$event['year'] = $year;
	}
	unset( $event );
	$dated  = array_filter( $city, static fn( $event ) => $event['year'] > 0 );
	$events = array_merge( $iclei, $dated );
	// Not stable before PHP 8.
	$places = array_keys( $events );
	usort(
		$places,
		static fn( $one, $other ) => array( $events[ $one ]['year'], $one ) <=> array( $events[ $other ]['year'], $other )
	);
	$sorted = array_map( static fn( $place ) => $events[ $place ], $places );
	return array_merge(
		$newest_first ? array_reverse( $sorted ) : $sorted,
		array_filter( $city, static fn( $event ) => 0 === $event['year'] )
	);
}

/**
 * One of the city's events.
 *
 * @param int                                $index   Its place in the page.
 * @param array{label: string, text: string} $entry   The event.
 * @param array                              $section With `words` and `options`.
 */
function milestone_html( int $index, array $entry, array $section ): string {
	$own  = shared_content()['own']['timeline'];
	$year = read_year( $entry['label'] );
	$time = fill(
		$own['time'],
		array(
			'year' => (string) $year,
			'date' => sprintf( '%04d', $year ),
		)
	);
	return fill(
		$own['milestone'],
		array(
			'time'  => $year ? $time : '',
			'entry' => (string) $index,
			'name'  => name_html( $own['name'], $section ),
			'text'  => escape_in_copy( $entry['text'] ),
		) + words_values( $section )
	);
}
