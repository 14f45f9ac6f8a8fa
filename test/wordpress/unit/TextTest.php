<?php
/**
 * How the plugin cleans, escapes and marks what a city has written.
 */

use PHPUnit\Framework\TestCase;
use function ICLEI\Elements\attributes_html;
use function ICLEI\Elements\clean_entries;
use function ICLEI\Elements\clean_option;
use function ICLEI\Elements\escape_in_copy;
use function ICLEI\Elements\escape_in_section;
use function ICLEI\Elements\plain_text;
use function ICLEI\Elements\utf16_units;

final class TextTest extends TestCase {
	public function test_reads_what_wordpress_has_encoded_once(): void {
		$this->assertSame( 'A & B', plain_text( 'A &amp; B' ) );
		$this->assertSame( 'A & B', plain_text( 'A & B' ) );
		$this->assertSame( '&lt;', plain_text( '&amp;lt;' ) );
	}

	public function test_is_one_line_without_control_characters(): void {
		$this->assertSame( 'a b', plain_text( "\u{3000}a\r\n\0\tb\u{A0}" ) );
		$this->assertSame( '', plain_text( "a\xFF" ) );
		$this->assertSame( '', plain_text( array( 'a' ) ) );
		$this->assertSame( '1992', plain_text( 1992 ) );
	}

	public function test_escapes_every_character_that_could_end_anything(): void {
		$this->assertSame( '&lt;&gt;&amp;&quot;&#39;', escape_in_section( '<>&"\'' ) );
		$this->assertSame( '&lt;&gt;&amp;"\'', escape_in_copy( '<>&"\'' ) );
		$this->assertSame( ' a="&quot;&#039;" b', attributes_html( array( 'a' => '"\'', 'b' => true, 'c' => null, 'd' => '' ) ) );
	}

	public function test_counts_as_javascript_does(): void {
		$this->assertSame( array( 65, 228, 8364, 0xD83C, 0xDF33 ), utf16_units( 'Aä€🌳' ) );
	}

	public function test_takes_only_values_that_make_sense(): void {
		$this->assertSame( '3', clean_option( 'level', 3 ) );
		$this->assertNull( clean_option( 'level', '7' ) );
		$this->assertNull( clean_option( 'order', 'x' ) );
		$this->assertTrue( clean_option( 'switch', 'true' ) );
		$this->assertNull( clean_option( 'switch', 'false' ) );
		$this->assertNull( clean_option( 'language', 'xx' ) );
	}

	public function test_leaves_out_entries_without_words(): void {
		$entries = array( array( 'year' => '1992' ), array( 'text' => 'a' ), array(), 'x', null, array( 'text' => ' ' ) );
		$this->assertSame(
			array( array( 'label' => '1992', 'text' => '' ), array( 'label' => '', 'text' => 'a' ) ),
			clean_entries( 'timeline', $entries )
		);
		$this->assertSame( array(), clean_entries( 'hero', $entries ) );
	}
}
