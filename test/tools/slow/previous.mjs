/** Builds the previous release from the git history. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Used until there is a release: the first commit with bundles that include every language. */
const first = '6e9accd53bc9cd5b516c7d5cc2bba9b683fb3244';

const git = (...words) => execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });

/**
 * The commit of the last tag before HEAD. A tag on HEAD itself is the release under test. A shallow clone may
 * have neither a tag nor the first commit; HEAD with another version then takes its place.
 */
function previousCommit() {
  for (const find of [
    () => git('describe', '--tags', '--match=v*', '--abbrev=0', 'HEAD^').trim(),
    () => first,
  ]) {
    try {
      return git('rev-parse', '--verify', `${find()}^{commit}`);
    } catch {
      // The next one may be there.
    }
  }
  return git('rev-parse', 'HEAD');
}

/**
 * Builds the previous release, unless an earlier run has built it, with the current `node_modules`.
 *
 * @returns {{ folder: string, version: string }} the folder that has its `dist/`, and its version.
 */
export function previousRelease() {
  const commit = previousCommit().trim();
  const folder = resolve('coverage/releases', commit);
  const isBuilt = join(folder, 'built');
  if (!existsSync(isBuilt)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('git', ['archive', commit], { maxBuffer: 2 ** 28 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const path = join(folder, 'package.json');
    const theirs = JSON.parse(readFileSync(path, 'utf8'));
    // Until the next version is made, both have the same version, and the test could not distinguish them.
    if (theirs.version === version) {
      writeFileSync(path, JSON.stringify({ ...theirs, version: '0.0.1' }));
    }
    for (const words of [
      ['npm', 'run', 'tokens'],
      ['npm', 'run', 'i18n:build'],
      ['npx', 'rollup', '--config'],
    ]) {
      execFileSync(words[0], words.slice(1), {
        cwd: folder,
        // The error then has the output of the command that fails.
        stdio: 'pipe',
        shell: process.platform === 'win32',
      });
    }
    writeFileSync(isBuilt, '');
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, version };
}
