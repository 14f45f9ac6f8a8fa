/** The size of the scripts that a page fetches at first, for each bundler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { home } from './install.mjs';

/**
 * Builds a script into a folder as main.js, with the settings that the bundler's guide gives for production.
 *
 * @type {{ [name: string]: (entry: string, folder: string) => Promise<unknown> }}
 */
export const bundlers = {
  async vite(entry, folder) {
    const { build } = await import('vite');
    await build({
      configFile: false,
      logLevel: 'silent',
      root: home,
      build: {
        outDir: folder,
        emptyOutDir: true,
        rollupOptions: { input: entry, output: { entryFileNames: 'main.js' } },
      },
    });
  },
  async webpack(entry, folder) {
    const { default: webpack } = await import('webpack');
    await packed(webpack, entry, folder);
  },
  async rspack(entry, folder) {
    const { rspack } = await import('@rspack/core');
    await packed(rspack, entry, folder);
  },
  async esbuild(entry, folder) {
    const { build } = await import('esbuild');
    const shape = { bundle: true, minify: true, format: 'esm', splitting: true };
    await build({ entryPoints: { main: entry }, outdir: folder, ...shape });
  },
};

async function packed(pack, entry, folder) {
  const output = { path: folder, clean: true };
  const stats = await promisify(pack)({ mode: 'production', entry, output, context: home });
  if (stats.hasErrors()) throw new Error(stats.toString());
}

/** The script and its static imports. Catalogues are dynamic imports, so they are not included. */
async function fetchedFirst(folder) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: [join(folder, 'main.js')],
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'unwritten',
    write: false,
    metafile: true,
  });
  const files = new Set(['main.js']);
  for (const file of files) {
    for (const { path, kind } of metafile.inputs[file].imports) {
      if (kind === 'import-statement') files.add(path);
    }
  }
  return [...files].map((file) => join(folder, file));
}

/**
 * Builds a page with a bundler, and reads the scripts that it fetches at first.
 *
 * @param {string} bundler
 * @param {'hero' | 'all'} what the elements that the page imports.
 * @returns {Promise<Buffer[]>}
 */
async function scriptsWith(bundler, what) {
  const folder = join(home, 'sizes/dist', `${bundler}-${what}`);
  await bundlers[bundler](join(home, 'sizes', `${what}.js`), folder);
  return (await fetchedFirst(folder)).map((file) => readFileSync(file));
}

const compressed = (scripts) => scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);

/** The bytes, compressed with gzip, that Hero alone and all sections add to a page, and the code for Hero. */
export async function sizesWith(bundler) {
  const hero = await scriptsWith(bundler, 'hero');
  const all = await scriptsWith(bundler, 'all');
  return { sizes: { hero: compressed(hero), all: compressed(all) }, heroCode: hero.join('') };
}
