import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the package into a project as npm would: what `npm pack` makes of dist/, and nothing else.
 *
 * @param {string} project a folder.
 * @returns {string[]} the paths of its files.
 */
export function packInto(project) {
  const home = join(project, 'node_modules/@iclei/elements');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  execFileSync('tar', ['-xzf', packed.filename, '--strip-components=1'], { cwd: home });
  rmSync(join(home, packed.filename));
  return packed.files.map(({ path }) => path);
}
