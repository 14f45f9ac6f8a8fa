<?php
/**
 * Which language of ours a locale or a language tag means.
 */

use PHPUnit\Framework\TestCase;
use function ICLEI\Elements\match_language;

final class LanguageTest extends TestCase {
	/**
	 * The same table as src/language/match.ts answers it, from the test that starts this one.
	 */
	public function test_finds_the_language_that_the_script_finds(): void {
		foreach ( json_decode( getenv( 'LANGUAGES' ), true ) as $tag => $language ) {
			$this->assertSame( $language, match_language( $tag ), "$tag" );
		}
	}

	public function test_takes_the_locales_of_wordpress(): void {
		$this->assertSame( 'pt', match_language( 'pt_PT_ao90' ) );
		$this->assertSame( 'es', match_language( 'es_MX' ) );
		$this->assertNull( match_language( 'de_DE_formal' ) );
		$this->assertNull( match_language( '' ) );
	}
}
