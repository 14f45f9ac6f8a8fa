<?php
/**
 * What DokuWiki makes of a page with the HTML as its text.
 */

require __DIR__ . '/request.php';

// A wiki without pages, with the settings that Debian gives it.
$data = sys_get_temp_dir() . '/dokuwiki-' . getmypid();
foreach ( array( 'conf', 'pages', 'attic', 'media', 'media_attic', 'meta', 'media_meta', 'cache', 'index', 'locks', 'tmp', 'log' ) as $name ) {
	mkdir( "$data/$name", 0700, true );
}
foreach ( array_filter( glob( $request['folder'] . '/etc/dokuwiki/*' ), 'is_file' ) as $file ) {
	copy( $file, "$data/conf/" . basename( $file ) );
}
file_put_contents( "$data/conf/local.php", '<?php $conf["savedir"] = ' . var_export( $data, true ) . ';' );

$share = $request['folder'] . '/usr/share/dokuwiki';
define( 'DOKU_INC', "$share/" );
define( 'DOKU_MAIN_CONF', "$data/conf/" );
define( 'DOKU_CONF', "$data/conf/" );
define( 'DOKU_PLUGIN', $request['folder'] . '/var/lib/dokuwiki/lib/plugins/' );
define( 'DOKU_TPLINC', $request['folder'] . '/var/lib/dokuwiki/lib/tpl/dokuwiki/' );
define( 'NOSESSION', true );
// Other packages of Debian, which no text needs.
foreach ( require "$share/vendor/composer/autoload_files.php" as $id => $file ) {
	$GLOBALS['__composer_autoload_files'][ $id ] = ! is_file( $file );
}
require "$share/inc/init.php";

answer(
	trim( file_get_contents( "$share/VERSION" ) ),
	static function ( $html ) {
		$info = array();
		return p_render( 'xhtml', p_get_instructions( $html ), $info );
	}
);

// The wiki is in a folder of its own, which nobody needs any more.
exec( 'rm -r ' . escapeshellarg( $data ) );
