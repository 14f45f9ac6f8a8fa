/** What the pages of `pages/published.mjs` load and no package of npm has as it is. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'tailwindcss';
import { unpackFromDebian } from '../debian.mjs';

const require = createRequire(import.meta.url);

let unpacked;

/**
 * The folder of WordPress with Twenty Twenty-One, as Debian has them.
 *
 * @throws {Error} where it cannot be fetched; that is tried once.
 */
export const wordpress = () =>
  (unpacked ??= Promise.resolve()
    .then(() => unpackFromDebian(['wordpress', 'wordpress-theme-twentytwentyone']))
    .then((folder) => pathToFileURL(join(folder, 'usr/share/wordpress/'))));

const loadStylesheet = async (name, base) => {
  const path = require.resolve(`${name}/index.css`);
  return { path, base, content: await readFile(path, 'utf8') };
};

/** What Tailwind makes for a page: its preflight, in which it replaces what only Tailwind reads, and a rule for each class. */
export async function tailwind(html) {
  const { build } = await compile('@import "tailwindcss";', { loadStylesheet });
  return build([...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names.split(' ')));
}
