/** The release before this one, built anew from the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Until there is a release: the first commit whose bundles are whole, each with its languages. */
const first = '6e9accd53bc9cd5b516c7d5cc2bba9b683fb3244';

const git = (...words) => execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });

/** The last release, as a tag that the commit which is tested comes after, or else a commit. */
function previousCommit() {
  try {
    return git(
      'rev-list',
      '-1',
      git('describe', '--tags', '--match=v*', '--abbrev=0', 'HEAD^').trim(),
    );
  } catch {
    return git('rev-parse', first);
  }
}

/**
 * Builds the release before this one, once for each commit, with this `node_modules`.
 *
 * @returns {{ folder: string, version: string }} where its `dist/` is, and what it calls itself.
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
    // Before the first release both are called the same, and could not be told apart.
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
        stdio: 'ignore',
        shell: process.platform === 'win32',
      });
    }
    writeFileSync(isBuilt, '');
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, version };
}
