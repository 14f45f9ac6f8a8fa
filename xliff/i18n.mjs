/**
 * `extract` updates the XLIFF files with the English texts of the code, and `build` generates the
 * catalogues from them. There is one language for each file in this folder, and the site's texts in the
 * same languages are in `site/`. Names of sets after the command leave out the others.
 */
import { build } from './catalogues.mjs';
import { extract } from './localize.mjs';
import { setsNamed } from './sets.mjs';

const [name, ...wanted] = process.argv.slice(2);
const command = { build, extract }[name];
if (!command) {
  throw new Error('Name a command: extract or build.');
}
await command(setsNamed(wanted));
