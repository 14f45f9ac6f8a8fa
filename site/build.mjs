/**
 * Builds the site as files in site-static/: the pages, the scripts of the tools, the bundle in its folders and
 * the zip. `npm run build:site` builds the package before and Storybook after it.
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { zipPath } from '../src/bundle/zip.mjs';
import { buildCatalogues } from './catalogues.mjs';
import { folders, release } from './data.mjs';
import { prerenderSettings } from './prerender/vite.mjs';
import { buildScript } from './scripts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Empties a folder, but for Storybook, which a command of its own writes there. */
function empty(folder) {
  mkdirSync(folder, { recursive: true });
  readdirSync(folder)
    .filter((name) => name !== 'storybook')
    .forEach((name) => rmSync(join(folder, name), { recursive: true }));
}

async function buildScripts(folder) {
  await buildScript('builder', 'site/builder/builder.ts', folder);
  await buildScript('checker', 'site/checker/checker.ts', folder);
  await buildScript('mending', 'site/checker/mending.ts', folder);
  await buildScript('prerender', 'site/prerender/prerender.ts', folder, prerenderSettings);
  await buildScript('copy', 'site/copy.ts', folder);
  await buildCatalogues(folder);
}

/**
 * Builds the site. The package has to be built before.
 *
 * @param {string} [output] the folder to write to, which is emptied.
 */
export async function buildSite(output = `${root}site-static`) {
  empty(output);
  await buildScripts(join(output, 'scripts'));
  for (const name of Object.values(folders)) {
    cpSync('dist/cdn', join(output, 'iclei', name), { recursive: true });
  }
  const { zip } = release();
  for (const end of ['', '.sha256']) {
    cpSync(zipPath + end, join(output, 'files', zip.name + end));
  }
  const pages = new Eleventy('site/pages', output, {
    configPath: 'site/eleventy.config.mjs',
    quietMode: true,
  });
  await pages.write();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildSite();
  console.log('The site is in site-static/.');
}
