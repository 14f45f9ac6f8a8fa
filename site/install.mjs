import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether every package of the lock file is installed in the right version. */
function isInstalled(folder) {
  const record = `${folder}node_modules/.package-lock.json`;
  if (!existsSync(record)) {
    return false;
  }
  const installed = packagesIn(record);
  return Object.entries(packagesIn(`${folder}package-lock.json`)).every(
    ([path, { version, optional }]) =>
      // Optional packages may be for other platforms. The entry without a path is this project.
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * Installs the packages of a lock file, unless they are all installed. Uses only Node, so that it works
 * in a fresh clone.
 *
 * @param {string} [folder] the folder of the lock file, with a slash at the end. Default: the project's.
 * @throws {Error} if npm cannot install them.
 */
export function installIfMissing(folder = root) {
  if (isInstalled(folder)) {
    return;
  }
  console.log('Installing the packages …');
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: folder,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('npm could not install the packages. Its output above says why.');
  }
}
