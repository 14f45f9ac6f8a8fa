/** The versions of WordPress that the plugin is tested on, and how each gets into a folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { installIfMissing } from '../../site/install.mjs';
import { unpackFromDebian } from '../debian.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const builds = join(here, 'node_modules/@wp-playground/wordpress-builds');

/** Hard links, because a copy would take 100 MB: a file that is to change has to be removed first. */
function link(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  const { status, stderr } = spawnSync('cp', ['-al', '--no-target-directory', from, to], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function unzip(path, folder, start = '') {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    const target = join(folder, name.slice(start.length));
    if (name.endsWith('/') || !name.startsWith(start)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Debian's WordPress, with two of its themes and the translations of WordPress itself. */
function fromDebian(folder) {
  const packages = unpackFromDebian([
    'wordpress',
    'wordpress-l10n',
    'wordpress-theme-twentytwentyone',
    'wordpress-theme-twentytwentythree',
    // Files of other packages that Debian links to.
    'libjs-cropper',
    'libjs-underscore',
    'php-getid3',
  ]);
  link(join(packages, 'usr/share'), folder);
  const root = join(folder, 'wordpress');
  ['.htaccess', 'wp-config.php', 'wp-includes/certificates/ca-bundle.crt'].forEach((name) => {
    rmSync(join(root, name), { force: true });
  });
  return root;
}

/** A WordPress of npm: its PHP is in one archive, everything else in a folder. SQLite is its database. */
const fromNpm = (version) => (folder) => {
  installIfMissing(here);
  const root = join(folder, 'wordpress');
  link(join(builds, `public/wp-${version}`), root);
  unzip(join(builds, `src/wordpress/wp-${version}.zip`), root);
  const sqlite = 'wp-content/mu-plugins/sqlite-database-integration';
  unzip(
    join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip'),
    join(root, sqlite),
    'sqlite-database-integration-main/',
  );
  const connect = readFileSync(join(root, sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', join(root, sqlite))
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(root, 'wp-content/db.php'), connect);
  // It has a site in it already.
  ['wp-config.php', 'wp-content/database'].forEach((name) => {
    rmSync(join(root, name), { recursive: true, force: true });
  });
  return root;
};

/** What each version is, by its number. */
export const versions = {
  6.1: { unpack: fromDebian, needsDatabase: true },
  6.5: { unpack: fromNpm('6.5'), needsDatabase: false },
  6.7: { unpack: fromNpm('nightly'), needsDatabase: false, isPreview: true },
};

/** The versions that the steps of the recipe are tried on: the releases. */
export const recipeVersions = Object.keys(versions).filter((name) => !versions[name].isPreview);

/** The version of a WordPress as it says itself. */
export const versionIn = (root) =>
  /\$wp_version = '([^']+)'/.exec(readFileSync(join(root, 'wp-includes/version.php'), 'utf8'))[1];

export const isUnpacked = (root) => existsSync(join(root, 'wp-load.php'));
