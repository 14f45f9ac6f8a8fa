/** A WordPress of a test's own: unpacked, installed, served, and away at the end. */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from './database.mjs';
import { freePort } from './port.mjs';
import { ensurePrograms } from './programs.mjs';
import { versions } from './versions.mjs';

const php = fileURLToPath(new URL('./php/', import.meta.url));

/** The plugin as `npm run build:wordpress` makes it. */
export const plugin = fileURLToPath(
  new URL('../../dist/wordpress/iclei-elements/', import.meta.url),
);

const settings = ({ database, port, network }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '${database ?? ''}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${
  network
    ? ''
    : `define( 'WP_HOME', 'http://localhost:${port}' );
define( 'WP_SITEURL', 'http://localhost:${port}' );`
}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log' );
define( 'SCRIPT_DEBUG', false );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'FS_METHOD', 'direct' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, 'a value of the tests ' . $key );
}
${
  network
    ? `define( 'WP_ALLOW_MULTISITE', true );
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', 'localhost:${port}' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );`
    : ''
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** @throws {Error} with what PHP has printed. */
function runPhp(args, input) {
  const { status, stdout, stderr, error } = spawnSync(
    'php',
    ['-d', 'display_errors=stderr', ...args],
    { input, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw error ?? new Error(`${stderr}\n${stdout.slice(-2000)}`);
  return stdout;
}

/**
 * Starts a WordPress with the plugin in its folder, active unless `isActive` is false.
 *
 * @param {keyof versions} version
 * @param {object} [options]
 * @param {boolean} [options.hasPlugin] false for a site that has never had the plugin.
 * @param {boolean} [options.isActive]
 * @param {boolean} [options.network] whether it is a network of sites.
 */
export async function startSite(
  version,
  { hasPlugin = true, isActive = hasPlugin, network = false } = {},
) {
  ensurePrograms();
  if (!existsSync(plugin)) throw new Error('Run `npm run build:wordpress` first.');
  const folder = mkdtempSync(join(tmpdir(), 'iclei-wordpress-'));
  const { unpack, needsDatabase } = versions[version];
  const root = unpack(join(folder, 'share'));
  const database = needsDatabase ? await startDatabase(join(folder, 'database')) : undefined;
  const port = await freePort();
  const write = (isNetwork) => {
    rmSync(join(root, 'wp-config.php'), { force: true });
    writeFileSync(
      join(root, 'wp-config.php'),
      settings({ database: database?.host, port, network: isNetwork }),
    );
  };
  write(false);
  if (database) {
    const [host, number] = database.host.split(':');
    runPhp([
      '-r',
      `(new mysqli('${host}', 'root', '', '', ${number}))->query('CREATE DATABASE wordpress');`,
    ]);
  }
  if (hasPlugin) {
    cpSync(plugin, join(root, 'wp-content/plugins/iclei-elements'), { recursive: true });
  }
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(php, 'watch.php'), join(root, 'wp-content/mu-plugins/watch.php'));
  runPhp([join(php, 'install.php'), root, network ? 'network' : 'single']);
  write(network);

  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root, join(php, 'router.php')], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  const url = `http://localhost:${port}/`;
  let added = 0;
  const site = {
    root,
    url,
    folder,
    /** Runs PHP code in WordPress and gives what it returns. */
    php: (code, { user = '', path = '/' } = {}) =>
      JSON.parse(
        runPhp([join(php, 'run.php'), root, user, `localhost:${port}`, path], code)
          .trim()
          .split('\n')
          .at(-1),
      ),
    /** Whether WordPress has its functions for script modules. */
    hasModules: Number(version) >= 6.5,
    /** @param {string} locale one of WordPress, such as `fr_FR`. An empty text: English. */
    setLanguage: (locale) =>
      // WordPress takes no option for a language that it has no translation of itself for.
      site.addCode('language', `add_filter( 'pre_option_WPLANG', fn() => '${locale}' );`),
    /** Adds PHP code to every request, and gives a function that removes it. */
    addCode: (name, code) => {
      // PHP remembers the code of a file for a while, so each has a name of its own.
      added += 1;
      const file = join(root, `wp-content/mu-plugins/added-${added}-${name}.php`);
      writeFileSync(file, `<?php ${code}`);
      return () => rmSync(file);
    },
    /** What PHP and the tests' watch have noted about the plugin. */
    notes: () => {
      const file = join(root, 'wp-content/debug.log');
      const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
      return lines.filter((line) => /iclei-elements|by the plugin/.test(line));
    },
    /** The HTML of a page. */
    get: async (path) => (await fetch(new URL(path, url))).text(),
    /** Publishes a post and gives the path of its page. */
    publish: (content, { user = 'admin' } = {}) => {
      const id = site.php(
        `return wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'City', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`,
        { user },
      );
      return { id, path: `/?p=${id}` };
    },
    /** Removes the plugin as the list of plugins does. */
    remove: () =>
      site.php(
        `require_once ABSPATH . 'wp-admin/includes/file.php';
        deactivate_plugins( 'iclei-elements/iclei-elements.php' );
        return delete_plugins( array( 'iclei-elements/iclei-elements.php' ) );`,
        { user: 'admin' },
      ),
    stop: async () => {
      try {
        process.kill(-server.pid);
      } catch {
        // It has ended by itself.
      }
      await database?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    if (isActive) activate(site, network);
    await answers(url);
  } catch (error) {
    await site.stop();
    throw error;
  }
  return site;
}

function activate(site, network) {
  const problem = site.php(
    `$problem = activate_plugin( 'iclei-elements/iclei-elements.php'${network ? ", '', true" : ''} );
    return is_wp_error( $problem ) ? $problem->get_error_message() : null;`,
  );
  if (problem) throw new Error(problem);
}

/** @throws {Error} if the server does not answer, or with something else than a page. */
async function answers(url) {
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer?.ok) return;
    if (answer || tries > 100) {
      throw new Error(`${url}: ${answer?.status} ${answer?.headers.get('location') ?? ''}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
