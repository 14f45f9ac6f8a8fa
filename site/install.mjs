import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const packagesIn = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;

/** Whether every package of the lock file is there in its version. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(root + record)) {
    return false;
  }
  const present = packagesIn(record);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) =>
      // Optional ones are for other kinds of machine; the first entry is this project.
      path === '' || optional || present[path]?.version === version,
  );
}

/**
 * Installs the project's packages unless they are all there. Uses nothing but Node, so that it
 * works in a fresh clone.
 *
 * @throws {Error} if npm could not install them.
 */
export function installIfMissing() {
  if (isInstalled()) {
    return;
  }
  console.log('Installing what is missing …');
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('npm could not install the packages. What it said stands above.');
  }
}
