/** Runs each framework's own compiler on one file without errors, and on one with marked errors. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packInto } from '../pack.mjs';

const folder = fileURLToPath(new URL('./', import.meta.url));
const tsc = ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p'];

/** The command for each framework, run in this folder, and its two files. */
const frameworks = {
  react: { command: [...tsc, 'react'], good: 'good.tsx', bad: 'bad.tsx' },
  preact: { command: [...tsc, 'preact'], good: 'good.tsx', bad: 'bad.tsx' },
  solid: { command: [...tsc, 'solid'], good: 'good.tsx', bad: 'bad.tsx' },
  vue: {
    command: ['node_modules/vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p', 'vue'],
    good: 'Good.vue',
    bad: 'Bad.vue',
  },
  svelte: {
    command: [
      'node_modules/svelte-check/bin/svelte-check',
      ...['--workspace', 'svelte'],
      ...['--tsconfig', './tsconfig.json'],
      ...['--threshold', 'error'],
      ...['--output', 'machine'],
    ],
    good: 'Good.svelte',
    bad: 'Bad.svelte',
  },
  angular: { command: ['angular/check.mjs', 'angular'], good: 'good.ts', bad: 'bad.ts' },
};

/** The errors in a compiler's output, each with the file's name and the line. */
const errorsIn = (output) =>
  [
    ...output.matchAll(/^(?<path>[^\s(]+)\((?<line>\d+),\d+\): error/gm),
    ...output.matchAll(/^\d+ ERROR "(?<path>[^"]+)" (?<line>\d+):\d+/gm),
  ].map(({ groups }) => ({ file: groups.path.split('/').at(-1), line: Number(groups.line) }));

/** The numbers of the lines that follow a comment with `error: `. */
const markedLines = (source) =>
  source
    .split('\n')
    .flatMap((text, index) => (/(\/\/|\/\*|<!--) error: /.test(text) ? [index + 2] : []));

before(() => packInto(folder));

for (const [name, { command, good, bad }] of Object.entries(frameworks)) {
  describe(`the types for ${name}`, () => {
    let output;
    let errors;

    before(() => {
      const run = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
      output = run.stdout + run.stderr;
      errors = errorsIn(output);
    });

    it('accept correct code', () => {
      assert.deepEqual(
        errors.filter(({ file }) => file !== bad),
        [],
        output,
      );
      assert.ok(readFileSync(`${folder}${name}/${good}`, 'utf8').includes('<iclei-timeline'));
    });

    it('report each wrong line, and no other', () => {
      const lines = new Set(errors.filter(({ file }) => file === bad).map(({ line }) => line));
      const marked = markedLines(readFileSync(`${folder}${name}/${bad}`, 'utf8'));
      assert.ok(marked.length >= 8);
      assert.deepEqual(
        [...lines].sort((one, other) => one - other),
        marked,
        output,
      );
    });
  });
}
