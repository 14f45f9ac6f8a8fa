/** Whether tools and compilers find what package.json says: two linters of packages, with the package as npm packs it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const programs = fileURLToPath(new URL('./node_modules/', import.meta.url));

describe('the package as it is packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  let tarball;

  before(() => {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    );
    tarball = join(folder, filename);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, program, options] of [
    ['publint', 'publint/src/cli.js', ['--strict']],
    [
      ...['Are the types wrong?', '@arethetypeswrong/cli/dist/index.js'],
      // For ES modules, as all of the package is; a style sheet has no types.
      ['--profile', 'esm-only', '--exclude-entrypoints', 'tokens.css'],
    ],
  ]) {
    it(`has nothing that ${name} finds`, () => {
      const words = [join(programs, program), tarball, ...options];
      const run = spawnSync(process.execPath, words, { encoding: 'utf8' });
      assert.equal(run.status, 0, run.stdout + run.stderr);
    });
  }
});
