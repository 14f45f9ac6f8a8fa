/** The builder's functions for Node, where they have no build of their own. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { prerender } from '../../dist/prerender.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

async function load() {
  const folder = new URL('node_modules/.cache/iclei/', root);
  mkdirSync(folder, { recursive: true });
  // Each process has its own file, because another one may be reading it.
  const outfile = fileURLToPath(new URL(`builder-${process.pid}.mjs`, folder));
  await build({
    stdin: {
      contents: `
        export { snippetOf } from './site/builder/snippet/make.ts';
        export { kinds } from './site/builder/configuration/configuration.ts';
        export { readConfiguration } from './site/builder/configuration/read.ts';
        export { readStarts } from './site/builder/color/starts.ts';`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const functions = await import(outfile);
  rmSync(outfile);
  return functions;
}

const { snippetOf, kinds, readConfiguration, readStarts } = await load();

/** The kinds of snippet, in the builder's order. */
export { kinds };

const themes = ['town-hall', 'young-city', 'ministry'];

/**
 * What the builder gives to paste.
 *
 * @param {object} configuration what a webmaster has chosen, as far as it differs from the defaults.
 * @param {string} here the address of the folder of the files.
 * @returns {Promise<{ place: 'page' | 'address', code: string }[]>}
 */
export const snippet = (configuration, here) =>
  snippetOf(readConfiguration(configuration), {
    prerender,
    here,
    release: { version: '1.2.3', integrity: JSON.parse(read('dist/cdn/integrity.json')) },
    starts: readStarts(
      JSON.parse(read('src/design/tokens.json')),
      Object.fromEntries(themes.map((name) => [name, read(`site/assets/themes/${name}.css`)])),
    ),
  });
