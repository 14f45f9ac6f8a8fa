<?php
/**
 * Installs WordPress with an administrator and an author, as wp-cli would.
 *
 * Usage: php install.php FOLDER [single|network]
 */

define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Lindenau', 'admin', 'admin@example.org', true, '', 'admin' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
update_option( 'timezone_string', 'UTC' );
// The tour of the editor would be in front of what a test clicks on.
foreach ( array( 'admin', 'author' ) as $name ) {
	$user = get_user_by( 'login', $name );
	update_user_meta(
		$user->ID,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
			'core'           => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
if ( 'network' === ( $argv[2] ?? '' ) ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	require_once ABSPATH . 'wp-admin/includes/network.php';
	install_network();
	$address = wp_parse_url( get_option( 'siteurl' ) );
	populate_network( 1, "{$address['host']}:{$address['port']}", 'admin@example.org', 'Cities', '/', false );
}
