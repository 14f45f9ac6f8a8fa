<?php
/**
 * What WordPress leaves of what an author saves. With settings, the plugin is active.
 */

require __DIR__ . '/request.php';

define( 'ABSPATH', $request['folder'] . '/' );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'version', 'compat', 'plugin', 'load', 'formatting', 'kses', 'functions' ) as $name ) {
	require ABSPATH . WPINC . "/$name.php";
}
if ( $request['settings'] ) {
	require $request['settings'] . '/options.php';
	require $request['settings'] . '/tags.php';
}

answer( $wp_version, 'wp_kses_post' );
