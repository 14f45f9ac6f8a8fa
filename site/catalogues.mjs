/** Builds the catalogues of the site's texts as scripts that any page can load, also from a disk. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Leaves out the texts of the pages, which the build has already written into them. */
const ofTools = {
  name: 'of-tools',
  setup: ({ onLoad }) =>
    onLoad({ filter: /site[\\/]catalogues[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(/^ *'site\..*\n/gm, ''),
      loader: 'ts',
    })),
};

/**
 * Writes `locales/<locale>.js` for each catalogue in site/catalogues/, which `npm run i18n:build` makes.
 * Each assigns `icleiSite.catalogues[locale]`, which site/language/script-loader.ts reads.
 *
 * @param {string} outDir the folder of the site's scripts.
 * @param {string} [root] the folder of the project.
 * @returns {Promise<string[]>} the languages.
 */
export async function buildCatalogues(outDir, root = join(here, '..')) {
  const folder = join(root, 'site/catalogues');
  const locales = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'locales.ts')
    .map((name) => basename(name, '.ts'));
  await Promise.all(
    locales.map((locale) =>
      build({
        stdin: {
          contents: `import { templates } from './${locale}.ts';
((globalThis.icleiSite ??= {}).catalogues ??= {})['${locale}'] = { templates };`,
          resolveDir: folder,
        },
        plugins: [ofTools],
        outfile: join(outDir, 'locales', `${locale}.js`),
        ...{ bundle: true, format: 'iife', minify: true, target: 'es2022', charset: 'utf8' },
        // All that a catalogue needs of the library, which otherwise brings Lit along.
        alias: { '@lit/localize': '@lit/localize/internal/str-tag.js' },
      }),
    ),
  );
  return locales;
}
