import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs `npm pack` without its scripts, because dist/ is already built.
 *
 * @param {string} folder where the tarball goes.
 * @returns {{ filename: string, files: { path: string }[] }} the name of the tarball, and the files in it.
 */
export function pack(folder) {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  return packed;
}

/**
 * Installs the package into a project as npm would. A link would also show the project files that are not
 * published.
 *
 * @param {string} project a folder.
 * @returns {string[]} the paths of the package's files.
 */
export function packInto(project) {
  const home = join(project, 'node_modules/@iclei/elements');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const { filename, files } = pack(home);
  execFileSync('tar', ['-xzf', filename, '--strip-components=1'], { cwd: home });
  rmSync(join(home, filename));
  return files.map(({ path }) => path);
}
