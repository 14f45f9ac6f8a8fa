add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'iclei', 'https://www.example.org/iclei/iclei.classic.js', array(), null, true );
} );
