/** What the applications of this folder are built with: the packages of its lock file, and ours as it is packed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = join(home, 'package-lock.json');
const installed = join(home, 'node_modules/.installed.json');

/** Installs the packages of the lock file, unless they are there since an earlier run. */
function installFrameworks() {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) {
    return;
  }
  console.log('Installing the frameworks …');
  // Their programs come as packages. No script of theirs has to fetch or to build anything.
  const { status } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', {
    cwd: home,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error('npm could not install the frameworks. What it said stands above.');
  }
  cpSync(lock, installed);
}

/** Unpacks the package as it would be published. A link would show the applications files that nobody gets. */
function installOurs() {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  const ours = join(home, 'node_modules/@iclei/elements');
  rmSync(ours, { recursive: true, force: true });
  mkdirSync(ours, { recursive: true });
  execFileSync('tar', ['-xzf', filename, '-C', ours, '--strip-components=1'], { cwd: folder });
  rmSync(folder, { recursive: true });
}

/** @throws {Error} if npm could not install the frameworks, or there is no build. */
export function install() {
  if (!existsSync(join(root, 'dist/index.js'))) {
    throw new Error('There is nothing to pack yet: npm run build makes it.');
  }
  installFrameworks();
  installOurs();
}
