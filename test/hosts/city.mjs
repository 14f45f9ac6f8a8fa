import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = import.meta.resolve('@lit/localize-tools/bin/lit-localize.js');
const config = new URL('city/lit-localize.json', import.meta.url);
const output = new URL('../../coverage/hosts/city/', import.meta.url);

let build;

/** Builds the application in `city/` as its authors would, for each of its languages, once in a run. */
export async function builtCity(locale) {
  build ??= promisify(execFile)(process.execPath, [
    fileURLToPath(program),
    'build',
    `--config=${fileURLToPath(config)}`,
  ]);
  await build;
  return new URL(`${locale}/city-greeting.js`, output);
}
