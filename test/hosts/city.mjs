import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = import.meta.resolve('@lit/localize-tools/bin/lit-localize.js');
const folder = fileURLToPath(new URL('city/', import.meta.url));
const output = new URL('../../coverage/hosts/city/', import.meta.url);

let build;

/** Builds the application in `city/` as its authors would, for each of its languages, once in a run. */
export async function builtCity(locale) {
  // In its folder, because that is where its output is looked up from.
  build ??= promisify(execFile)(process.execPath, [fileURLToPath(program), 'build'], {
    cwd: folder,
  });
  await build;
  return new URL(`${locale}/city-greeting.js`, output);
}
