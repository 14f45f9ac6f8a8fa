/** What is different in the bundle that is a classic script. */
import { resolve } from 'node:path';

const folder = resolve('src/classic');

/** Replaces modules with those of the same name in `src/classic/`. */
export const asScript = () => ({
  name: 'as-script',
  resolveId(name, importer = '') {
    const [, own] = /\/(?:sections\/(?=register)|(?=load-check))([\w-]+)\.js$/.exec(name) ?? [];
    return own && !importer.startsWith(folder) ? resolve(folder, `${own}.ts`) : null;
  },
});

/**
 * Marks a script as UTF-8 with a byte order mark. Browsers otherwise decode a classic script in the
 * encoding that the server declares or that the page has, and any other would garble the translations.
 */
export const asUtf8 = () => ({
  name: 'marked-as-utf-8',
  renderChunk: (code) => ({ code: `\uFEFF${code}`, map: null }),
});
