/**
 * `extract` updates the XLIFF files with the English texts of the code, and `build` generates the
 * catalogues from them. There is one language for each file in this folder, and the site's texts in the
 * same languages are in `site/`.
 */
import { build } from './catalogues.mjs';
import { extract } from './localize.mjs';

const command = { build, extract }[process.argv[2]];
if (!command) {
  throw new Error('Name a command: extract or build.');
}
await command();
