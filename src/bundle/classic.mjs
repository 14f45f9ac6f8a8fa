/** What is other about the bundle for any script tag, which the browser does not take for a module. */
import { resolve } from 'node:path';

const folder = resolve('src/classic');

/** What `src/classic/` has of its own is taken in the place of what the bundle has otherwise. */
export const asScript = () => ({
  name: 'as-script',
  resolveId(name, importer = '') {
    const [, own] = /\/(?:sections\/(?=register)|(?=load-check))([\w-]+)\.js$/.exec(name) ?? [];
    return own && !importer.startsWith(folder) ? resolve(folder, `${own}.ts`) : null;
  },
});

/**
 * Marks a script as UTF-8. One that is no module is otherwise read in the encoding of the page, or in
 * the one that the server says, and all but the English would be lost in an old one.
 */
export const marked = () => ({
  name: 'marked-as-utf-8',
  renderChunk: (code) => ({ code: `\uFEFF${code}`, map: null }),
});
