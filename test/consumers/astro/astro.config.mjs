import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { prerender } from '@iclei/elements/prerender';
import { defineConfig } from 'astro/config';

// #region config
/** Renders the sections into the pages that Astro has written. */
const sections = {
  name: 'iclei-sections',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const path of await readdir(dir, { recursive: true })) {
        if (!path.endsWith('.html')) continue;
        const page = fileURLToPath(new URL(path, dir));
        await writeFile(page, await prerender(await readFile(page, 'utf8')));
      }
    },
  },
};

export default defineConfig({ integrations: [sections] });
// #endregion
