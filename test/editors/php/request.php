<?php
/**
 * What every program here is asked on its standard input, as JSON: the folder that has it, the HTML of each snippet, and
 * perhaps a file with settings.
 */

// These versions are older than this PHP.
error_reporting( E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED );
ini_set( 'display_errors', 'stderr' );

$request = json_decode( file_get_contents( 'php://stdin' ), true );

/**
 * Answers with the version of the program, and with what it leaves of each snippet.
 */
function answer( string $version, callable $sanitize ): void {
	global $request;
	$html = array_map( $sanitize, $request['html'] );
	fwrite( STDOUT, json_encode( compact( 'version', 'html' ), JSON_THROW_ON_ERROR ) );
}
