<?php
/**
 * What MediaWiki's Sanitizer leaves, which sees a wiki's text before it is a page. The wiki itself does not run.
 */

require __DIR__ . '/request.php';

define( 'MEDIAWIKI', true );
define( 'MW_INSTALL_PATH', $request['folder'] );
foreach ( array( 'includes/AutoLoader.php', 'vendor/autoload.php', 'includes/Defines.php', 'includes/GlobalFunctions.php' ) as $name ) {
	require MW_INSTALL_PATH . "/$name";
}
// What the settings of every wiki have.
$wgFragmentMode = array( 'html5' );
$wgUrlProtocols = array( 'https://' );

answer( MW_VERSION, static fn( $html ) => Sanitizer::removeSomeTags( $html ) );
