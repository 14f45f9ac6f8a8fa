/**
 * `extract` updates the XLIFF files with the English texts of the code, and `build` generates the
 * catalogues from them. There is one language for each file in this folder, and the site's texts in the
 * same languages are in `site/`. Names of sets after the command, such as `elements`, leave out the others.
 */
import { build } from './catalogues.mjs';
import { extract } from './localize.mjs';
import { sets } from './sets.mjs';

const [name, ...wanted] = process.argv.slice(2);
const command = { build, extract }[name];
if (!command) {
  throw new Error('Name a command: extract or build.');
}
const names = sets.map(({ name }) => name);
if (!wanted.every((set) => names.includes(set))) {
  throw new Error(
    `Name sets after the command: ${names.join(', ')}. Without a name it is all of them.`,
  );
}
await command(wanted.length > 0 ? sets.filter((set) => wanted.includes(set.name)) : sets);
