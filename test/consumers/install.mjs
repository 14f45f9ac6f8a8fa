/** Installs what the applications need: the frameworks in the lock file, and our package as published. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packInto } from '../pack.mjs';

export const home = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = join(home, 'package-lock.json');
const installed = join(home, 'node_modules/.installed.json');

/** Installs the packages of the lock file, unless an earlier run has installed them. */
function installFrameworks() {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) {
    return;
  }
  console.log('Installing the frameworks …');
  // Every program comes as a package, so no install script is needed.
  const { status } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', {
    cwd: home,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('npm could not install the frameworks. Its output above says why.');
  }
  cpSync(lock, installed);
}

// So that `npm run test:long` can install them while other tests run.
if (process.argv[1] === fileURLToPath(import.meta.url)) installFrameworks();

/** @throws {Error} if there is no build, or npm cannot install the frameworks. */
export function install() {
  if (!existsSync(join(root, 'dist/index.js'))) {
    throw new Error('There is no build to pack. Run npm run build.');
  }
  installFrameworks();
  packInto(home);
}
