/** How the check of a page comes with the bundle: as a file beside it, whose name changes with what is in it. */
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';

/** The most that it may weigh in brotli, in bytes, with its texts in all languages. */
const budget = 20_000;

let fileName;
let hash;

/** Keeps the name of the check for the bundles, prints what it weighs, and fails the build where that is too much. */
export const check = () => ({
  name: 'check',
  generateBundle(_, bundle) {
    const [chunk, ...others] = Object.values(bundle);
    if (others.length > 0 || chunk.imports.length > 0) {
      this.error('The check imports something; a classic script stands alone.');
    }
    const bytes = brotliCompressSync(chunk.code).length;
    console.log(`${chunk.fileName}: ${bytes} of ${budget} bytes in brotli`);
    if (bytes >= budget) {
      this.error(`${chunk.fileName} has ${bytes} bytes in brotli; under ${budget} are allowed.`);
    }
    ({ fileName } = chunk);
    hash = `sha384-${createHash('sha384').update(chunk.code).digest('base64')}`;
  },
});

/** Lets the bundle fetch the check from beside it, in the place of the npm modules' import. */
export const checkBeside = () => ({
  name: 'check-beside',
  load(id) {
    if (!/notices.load-check\.ts$/.test(id)) return null;
    if (!fileName) this.error('The check is built before the bundle.');
    return `const path = './${fileName}'; export const loadCheck = () => import(path);`;
  },
});

/** Tells the bundle for any script tag, which cannot import it, of the check. */
export const checkFile = () => ({
  name: 'check-file',
  load(id) {
    if (!/classic.check-file\.ts$/.test(id)) return null;
    if (!fileName) this.error('The check is built before the bundle.');
    return `export const path = './${fileName}'; export const hash = '${hash}';`;
  },
});
