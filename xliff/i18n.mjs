/**
 * Between the code and the translators: `extract` brings the English of the code into the XLIFF
 * files, `build` makes a catalogue of each of them. The languages are the files in this folder.
 */
import { build, extract } from './localize.mjs';

const command = { build, extract }[process.argv[2]];
if (!command) {
  throw new Error('Say what to do: extract or build.');
}
await command();
