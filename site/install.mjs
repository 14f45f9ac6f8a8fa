import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const packagesIn = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;

/** Whether every package of the lock file is installed in the right version. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(root + record)) {
    return false;
  }
  const installed = packagesIn(record);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) =>
      // Optional packages may be for other platforms. The entry without a path is this project.
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * Installs the project's packages, unless they are all installed. Uses only Node, so that it works
 * in a fresh clone.
 *
 * @throws {Error} if npm cannot install them.
 */
export function installIfMissing() {
  if (isInstalled()) {
    return;
  }
  console.log('Installing the packages …');
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('npm could not install the packages. Its output above says why.');
  }
}
