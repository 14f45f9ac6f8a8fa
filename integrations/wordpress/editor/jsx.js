/** What the build puts in the place of tags in the code. */
export { createElement, Fragment } from '@wordpress/element';
