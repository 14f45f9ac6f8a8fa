/** Builds the scripts of the site with Vite: classic scripts, because a browser loads no modules from a disk. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { release } from './data.mjs';
import { shortenSite } from './shorten.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `virtual:release`: the version and the hashes that the builder writes into its HTML. */
const releaseData = () => ({
  name: 'release-data',
  resolveId: (id) => (id === 'virtual:release' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0virtual:release') return undefined;
    const { version, integrity } = release();
    return `export default ${JSON.stringify({ version, integrity })};`;
  },
});

const shared = { configFile: false, root, logLevel: 'warn', publicDir: false };

/**
 * Builds a script without imports.
 *
 * @param {string} name the name of the file without `.js`.
 * @param {string} entry its source, from the project's folder.
 * @param {string} outDir
 * @param {{ plugins?: object[], resolve?: object, define?: object }} [more] settings of this script alone.
 */
export const buildScript = (name, entry, outDir, { plugins = [], ...more } = {}) =>
  build({
    ...shared,
    ...more,
    plugins: [releaseData(), shortenSite(), ...plugins],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: '_', fileName: () => `${name}.js` },
    },
  });

/**
 * Builds what Node needs of the site's sources: the texts, and the tools for prerendering.
 *
 * @returns {Promise<object>} the module's exports.
 */
export async function loadForNode(entry) {
  const outDir = `${root}node_modules/.cache/site`;
  await build({
    ...shared,
    plugins: [releaseData(), shortenSite()],
    ssr: { noExternal: true },
    resolve: { conditions: ['node', 'production'] },
    build: {
      outDir,
      ssr: entry,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'site.js' } },
    },
  });
  // The query makes Node read the file again where the site is built twice in one process.
  return import(`${outDir}/site.js?${Date.now()}`);
}
