<?php
/**
 * Notes requests to other hosts that the plugin makes, which must be none, and switches off what the tests do not need.
 */

add_filter(
	'pre_http_request',
	static function ( $answer, $arguments, $url ) {
		foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $frame ) {
			if ( false !== strpos( $frame['file'] ?? '', 'plugins/iclei-elements' ) ) {
				error_log( 'REQUEST by the plugin: ' . $url );
			}
		}
		return new WP_Error( 'no-network', 'The tests have no network.' );
	},
	10,
	3
);
