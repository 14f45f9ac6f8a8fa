/** Runs two linters on the packed package: whether bundlers and compilers can resolve all entry points. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pack } from '../pack.mjs';

const programs = fileURLToPath(new URL('./node_modules/', import.meta.url));

describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  let tarball;

  before(() => {
    tarball = join(folder, pack(folder).filename);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, program, options] of [
    ['publint', 'publint/src/cli.js', ['--strict']],
    [
      'Are the types wrong?',
      '@arethetypeswrong/cli/dist/index.js',
      // The package has only ES modules, and a style sheet has no types.
      ['--profile', 'esm-only', '--exclude-entrypoints', 'tokens.css'],
    ],
  ]) {
    it(`passes ${name}`, () => {
      const words = [join(programs, program), tarball, ...options];
      const run = spawnSync(process.execPath, words, { encoding: 'utf8' });
      assert.equal(run.status, 0, run.stdout + run.stderr);
    });
  }
});
