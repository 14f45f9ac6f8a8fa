/** Reads and writes the results that the page “Editors and filters” shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const file = new URL('../../site/editors.json', import.meta.url);

export const readTable = () => JSON.parse(readFileSync(file, 'utf8'));

export const writeTable = async (rows) =>
  writeFileSync(file, await format(JSON.stringify(rows), { parser: 'json', printWidth: 100 }));
