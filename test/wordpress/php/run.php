<?php
/**
 * Runs PHP code from standard input in WordPress, and prints what it returns as JSON.
 *
 * Usage: php run.php FOLDER [user]
 */

$_SERVER['HTTP_HOST']   = $argv[3] ?? 'localhost';
$_SERVER['REQUEST_URI'] = $argv[4] ?? '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
if ( ! empty( $argv[2] ) ) {
	wp_set_current_user( get_user_by( 'login', $argv[2] )->ID );
	kses_init();
}
// phpcs:ignore Squiz.PHP.Eval.Discouraged -- The code is the test's own.
echo "\n" . wp_json_encode( eval( stream_get_contents( STDIN ) ) );
