/**
 * What `npm test` and `npm run test:long` run, from a fresh clone to one line of counts: the checks and
 * tests of every change, and those that take long. `--built` takes dist/ as it is.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from '../site/install.mjs';
import { ensureBrowsers, whatIsMissing } from './browser.mjs';
import { forgetResults, readResults, writeResults } from './results.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const totals = { passed: 0, failed: 0 };
const { values: options } = parseArgs({
  options: { long: { type: 'boolean' }, built: { type: 'boolean' } },
});

/** @returns {number | null} how the command ended: 0 if all is well. */
function run(title, command, outcomes = { 0: 'passed' }) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`── ${title}: ${outcomes[status] ?? 'FAILED'}, ${seconds} s`);
  return status;
}

/** A step that passes or fails as a whole, and counts as one. */
function check(title, command) {
  const passed = run(title, command) === 0;
  totals[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** A step that counts only if somebody outside has answered. */
function ask(title, command, unanswered) {
  const outcomes = { 0: 'passed', [unanswered]: 'NOT ANSWERED, not counted' };
  const status = run(title, command, outcomes);
  if (status !== unanswered) totals[status === 0 ? 'passed' : 'failed'] += 1;
}

/** A step with tests of its own, each of which counts. */
function tests(title, name, command) {
  forgetResults(name);
  const ok = run(title, command) === 0;
  const { passed, failed } = readResults(name);
  totals.passed += passed;
  // A runner that fails without a failed test, or runs no test at all, has failed.
  totals.failed += failed || (ok && passed > 0 ? 0 : 1);
}

installIfMissing();
for (const engine of ensureBrowsers()) {
  // Its tests fail; all else goes on.
  console.error(`\n${whatIsMissing(engine)}`);
}

function everyChange() {
  check('Types', 'npm run check:types');
  check('Lint', 'npm run lint');
  check('Formatting', 'npm run check:format');
  check('Translations', 'npm run i18n:check');
  ask('Known vulnerabilities', 'npm run --silent test:audit', 2);
  tests('Tests in the browser', 'browser', 'npm run test:browser');
  check('Coverage of src/language/', 'node test/coverage.mjs');
  tests('Tests of the package and its pages', 'node', 'npm run test:node');
}

function whatTakesLong() {
  tests('Pages of cities', 'browser', 'npm run test:hosts');
  tests('Random tests', 'browser', 'npm run test:random');
  tests('Stories', 'stories', 'npm run test:stories');
  tests('Accessibility', 'accessibility', 'npm run test:accessibility');
  tests('Pictures', 'pictures', 'npm run test:pictures');
  tests('Tests of the tools', 'tools', 'npm run test:tools');
  tests("Round trip through translators' programs", 'cat', 'npm run test:cat');
}

if (options.built || check('Build', 'npm run build')) {
  (options.long ? whatTakesLong : everyChange)();
}

writeResults(options.long ? 'long' : 'every-change', totals);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
