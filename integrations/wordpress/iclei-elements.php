<?php
/**
 * Plugin Name:       ICLEI for cities
 * Plugin URI:        https://github.com/iclei/elements
 * Description:       Shows who ICLEI is and what it does, in seven languages, with your city’s own milestones and impacts.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            ICLEI – Local Governments for Sustainability
 * Author URI:        https://iclei.org/
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       iclei-elements
 * Domain Path:       /languages
 *
 * @package ICLEI\Elements
 */

namespace ICLEI\Elements;

defined( 'ABSPATH' ) || exit;

const VERSION     = '{{version}}';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/text.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/mark.php';
require __DIR__ . '/includes/template.php';
require __DIR__ . '/includes/timeline.php';
require __DIR__ . '/includes/impact-list.php';
require __DIR__ . '/includes/lang-switch.php';
require __DIR__ . '/includes/plain.php';
require __DIR__ . '/includes/section.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/editor.php';
require __DIR__ . '/includes/pattern.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/tags.php';
require __DIR__ . '/includes/texturize.php';
require __DIR__ . '/includes/translations.php';
