/** Filters of website systems, run by PHP from the packages of Debian. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, installFromDebian, unpackFromDebian } from '../../debian.mjs';

const here = fileURLToPath(new URL('../', import.meta.url));
const plugin = fileURLToPath(new URL('../../../integrations/wordpress/includes', import.meta.url));
const packages = ['php-cli', 'php-mbstring', 'php-xml'];

/** @throws {Error} if there is no PHP, and Debian's packages cannot be installed. */
export function ensurePhp() {
  if (!findProgram(['php'])) installFromDebian(packages);
  if (!findProgram(['php'])) {
    throw new Error(`The tests of editors need Debian's packages ${packages.join(', ')}.`);
  }
}

/**
 * Sends HTML through a program of the folder php/.
 *
 * @returns {{ version: string, html: string[] }}
 */
function ask(program, folder, html, settings = null) {
  const { status, stdout, stderr } = spawnSync('php', [join(here, 'php', `${program}.php`)], {
    input: JSON.stringify({ folder, html, settings }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 || stderr !== '') throw new Error(`${program}: ${stderr}${stdout}`);
  const { version, html: left } = JSON.parse(stdout);
  // Debian may correct its packages at any time, which does not change the first two numbers.
  return { version: /^[\d-]+(\.\d+)?/.exec(version)[0], html: left };
}

/** Writes an allow-list into a file that PHP can read. */
function fileWith(code) {
  const folder = join(here, 'node_modules/.cache/iclei');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'htmlpurifier.php');
  writeFileSync(file, `<?php\n${code}\n`);
  return file;
}

/**
 * @param {object} lists the allow-lists.
 * @returns the filters, each with its name, its setting and a function that takes the HTML of all snippets.
 */
export const filters = (lists) => {
  const wordpress = () => join(unpackFromDebian(['wordpress']), 'usr/share/wordpress');
  const purifier = () => join(unpackFromDebian(['php-htmlpurifier']), 'usr/share/php');
  const mediawiki = () =>
    join(unpackFromDebian(['mediawiki', 'mediawiki-classes']), 'usr/share/mediawiki');
  return [
    {
      program: 'WordPress',
      setting: 'default',
      run: (html) => ask('kses', wordpress(), html),
    },
    {
      program: 'WordPress',
      setting: 'plugin',
      run: (html) => ask('kses', wordpress(), html, plugin),
    },
    {
      program: 'HTML Purifier',
      setting: 'default',
      run: (html) => ask('htmlpurifier', purifier(), html),
    },
    {
      program: 'HTML Purifier',
      setting: 'list',
      // Version 4.11 knows HTML as it was before.
      loses: ['figure slot'],
      run: (html) => ask('htmlpurifier', purifier(), html, fileWith(lists.htmlPurifier)),
    },
    {
      program: 'MediaWiki',
      setting: 'default',
      run: (html) => ask('mediawiki', mediawiki(), html),
    },
    {
      program: 'DokuWiki',
      setting: 'default',
      run: (html) => ask('dokuwiki', unpackFromDebian(['dokuwiki']), html),
    },
  ];
};
