/** The built site, as the tests of its pages see it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../bench/server.mjs';

const folder = fileURLToPath(new URL('../../site-static/', import.meta.url));

/** The files of the site by their address, without Storybook, which has tests of its own. */
function files() {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('These tests need the built site. Run "npm run build:site" first.');
  }
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
      .filter((path) => !path.startsWith('storybook/'))
      .map((path) => [`/${path}`, readFileSync(join(folder, path))]),
  );
}

export const site = files();

/** The addresses of all pages, such as `/es/builder/index.html`. */
export const pages = Object.keys(site)
  .filter((path) => path.endsWith('.html'))
  .sort();

/** The path of a page on the disk. */
export const onDisk = (path) => join(folder, path);

/** Serves the site compressed, as most servers do. */
export const serveSite = () => serve(site);
