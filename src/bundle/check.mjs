/** Publishes the check of a page as a file beside the bundle, with a hash of its content in its name. */
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';

/** The maximum size in bytes after Brotli compression, including the texts in all languages. */
const budget = 20_000;

let fileName;
let hash;

/** Records the name and hash of the check for the bundles, prints its size, and fails the build if it is too large. */
export const check = () => ({
  name: 'check',
  generateBundle(_, bundle) {
    const [chunk, ...others] = Object.values(bundle);
    if (others.length > 0 || chunk.imports.length > 0) {
      this.error('The check imports other files, which a classic script cannot do.');
    }
    const bytes = brotliCompressSync(chunk.code).length;
    console.log(`${chunk.fileName}: ${bytes} of ${budget} bytes (Brotli)`);
    if (bytes >= budget) {
      this.error(`${chunk.fileName} has ${bytes} bytes (Brotli); the limit is ${budget}.`);
    }
    ({ fileName } = chunk);
    hash = `sha384-${createHash('sha384').update(chunk.code).digest('base64')}`;
  },
});

/** Makes the bundle fetch the check from its own folder, instead of with the npm modules' import. */
export const checkBeside = () => ({
  name: 'check-beside',
  load(id) {
    if (!/notices.load-check\.ts$/.test(id)) return null;
    if (!fileName) this.error('The check must be built before the bundle.');
    return `const path = './${fileName}'; export const loadCheck = () => import(path);`;
  },
});

/** Inserts the path and hash of the check into the classic script, which cannot import it statically. */
export const checkFile = () => ({
  name: 'check-file',
  load(id) {
    if (!/classic.check-file\.ts$/.test(id)) return null;
    if (!fileName) this.error('The check must be built before the bundle.');
    return `export const path = './${fileName}'; export const hash = '${hash}';`;
  },
});
