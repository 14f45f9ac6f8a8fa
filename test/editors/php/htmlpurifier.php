<?php
/**
 * What HTML Purifier leaves, with its defaults or with the settings of a file.
 */

require __DIR__ . '/request.php';

/**
 * Reads its classes from Debian's package, which is older than PHP 8: that takes no more `$text{0}`.
 */
spl_autoload_register(
	static function ( $class ) use ( $request ) {
		$file = $request['folder'] . '/' . str_replace( '_', '/', $class ) . '.php';
		if ( ! is_file( $file ) ) {
			return;
		}
		$code = preg_replace( '/(\$\w+(?:\[\'\w+\'\])?)\{(\$?\w+)\}/', '$1[$2]', file_get_contents( $file ) );
		eval( '?>' . str_replace( '__FILE__', var_export( $file, true ), $code ) );
	}
);
set_include_path( $request['folder'] );
require 'HTMLPurifier/Bootstrap.php';

// Nothing is written into its folder.
HTMLPurifier_ConfigSchema::instance()->defaultPlist->set( 'Cache.DefinitionImpl', null );

if ( $request['settings'] ) {
	require $request['settings'];
} else {
	$config = HTMLPurifier_Config::createDefault();
}

$purifier = new HTMLPurifier( $config );
answer( $purifier->version, array( $purifier, 'purify' ) );
