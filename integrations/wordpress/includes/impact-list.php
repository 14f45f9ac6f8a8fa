<?php
/**
 * The figures and statements of the impacts.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The values for the template of the impacts.
 *
 * @param array $section With `options`, `words` and `content`.
 * @return array<string, string>
 */
function impact_list_values( array $section ): array {
	$has_figures = ! isset( $section['options']['no-figures'] );
	$figures     = array();
	$statements  = array();
	foreach ( $section['options']['entries'] as $index => $entry ) {
		if ( $has_figures && '' !== $entry['label'] ) {
			$figures[] = impact_html( 'figure', $index, $entry, $section );
		} else {
			$statements[] = impact_html( 'statement', $index, $entry, $section );
		}
	}
	return array(
		'figures'        => $has_figures ? $section['content']['figures'] : '',
		'own-figures'    => group_html( 'own-figures', 'figures', $figures, $section ),
		'own-statements' => group_html( 'own-impacts', 'statements', $statements, $section ),
	);
}

/**
 * One of the city's impacts.
 *
 * @param string                             $kind    `figure` or `statement`.
 * @param int                                $index   Its place in the page.
 * @param array{label: string, text: string} $entry   The impact.
 * @param array                              $section With `words` and `options`.
 */
function impact_html( string $kind, int $index, array $entry, array $section ): string {
	$own    = shared_content()['own']['impact-list'];
	$values = array( 'value' => escape_in_section( $entry['label'] ) ) + words_values( $section );
	$before = 'statement' === $kind && '' !== $entry['label'] ? fill( $own['emphasis'], $values ) : '';
	$copy   = fill(
		$own['copy'],
		array(
			'entry'  => (string) $index,
			'before' => $before,
			'text'   => escape_in_copy( $entry['text'] ),
		) + $values
	);
	return fill( $own[ $kind ], array( 'copy' => $copy ) + $values );
}

/**
 * A group of the city's impacts, labelled with its name, or nothing if there are none.
 *
 * @param string   $id      The id of the label.
 * @param string   $kind    `figures` or `statements`.
 * @param string[] $items   The HTML of the impacts.
 * @param array    $section With `words` and `options`.
 */
function group_html( string $id, string $kind, array $items, array $section ): string {
	if ( ! $items ) {
		return '';
	}
	$own  = shared_content()['own']['impact-list'];
	$name = name_html( $own['name'], $section, array( 'id' => $id ) );
	return fill(
		$own['group'],
		array(
			'naming' => '' === $name ? $own['no-naming'] : fill( $own['naming'], array( 'id' => $id ) ),
			'name'   => $name,
			'list'   => fill(
				$own[ $kind ],
				array(
					'columns' => (string) columns_of( count( $items ) ),
					'list'    => implode( '', $items ),
				)
			),
		)
	);
}

/**
 * The number of columns for a number of figures: at most five, and with rows as full as possible.
 *
 * @param int $count At least 1.
 */
function columns_of( int $count ): int {
	return (int) ceil( $count / ceil( $count / 5 ) );
}
