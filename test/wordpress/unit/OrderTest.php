<?php
/**
 * The order of ICLEI's events and the city's.
 */

use PHPUnit\Framework\TestCase;
use function ICLEI\Elements\columns_of;
use function ICLEI\Elements\in_order;
use function ICLEI\Elements\read_year;

final class OrderTest extends TestCase {
	/**
	 * @dataProvider years
	 */
	public function test_reads_years_from_1_to_9999( string $text, int $year ): void {
		$this->assertSame( $year, read_year( $text ) );
	}

	public function years(): array {
		return array( array( '1992', 1992 ), array( '0042', 42 ), array( '00000001', 1 ), array( '0', 0 ), array( '10000', 0 ), array( '1992a', 0 ), array( "1992\n", 0 ), array( '', 0 ) );
	}

	public function test_merges_by_year_and_keeps_the_order_within_a_year(): void {
		$event = static fn( $year, $html ) => compact( 'year', 'html' );
		$iclei = array( $event( 1990, 'a' ), $event( 0, 'b' ), $event( 2003, 'c' ) );
		$city  = array( $event( 2003, 'd' ), $event( 0, 'e' ), $event( 1990, 'f' ), $event( 1900, 'g' ) );
		$names = static fn( $events ) => implode( '', array_column( $events, 'html' ) );
		$this->assertSame( 'gabfcde', $names( in_order( $iclei, $city, false ) ) );
		$this->assertSame( 'dcfbage', $names( in_order( $iclei, $city, true ) ) );
	}

	public function test_fills_rows_of_at_most_five(): void {
		$this->assertSame( array( 1, 5, 3, 4, 5, 4 ), array_map( 'ICLEI\Elements\columns_of', array( 1, 5, 6, 7, 10, 11 ) ) );
	}
}
