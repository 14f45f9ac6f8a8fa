<?php
/**
 * Loads the script of the sections, which only a switch and pasted tags need.
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the script to the page, once.
 */
function enqueue_script(): void {
	if ( is_admin() ) {
		return;
	}
	// From WordPress 6.5 on.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'iclei-elements', script_url( 'iclei.js' ), array(), VERSION );
	} else {
		wp_enqueue_script( 'iclei-elements', script_url( 'iclei.classic.js' ), array(), VERSION, true );
	}
}

/**
 * The address of one of the files of the sections, in the plugin's own folder.
 *
 * @param string $file Its name.
 */
function script_url( string $file ): string {
	return plugins_url( "cdn/$file", PLUGIN_FILE );
}
