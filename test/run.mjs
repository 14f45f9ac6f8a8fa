/**
 * What `npm test` and `npm run test:long` run, from a fresh clone to one line of counts: the checks and
 * tests of every change, and those that take long. `--built` takes dist/ as it is.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from '../site/install.mjs';
import { ensureBrowsers, whatIsMissing } from './browser.mjs';
import { forgetResults, printResults, readResults, writeResults } from './results.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const totals = { passed: 0, failed: 0, failures: [] };
const { values: options } = parseArgs({
  options: { long: { type: 'boolean' }, built: { type: 'boolean' } },
});

/**
 * @param {boolean} [isAlone] whether nothing else runs at the same time, so that its output can be seen
 *   as it comes. Else all of it is printed at the end.
 * @returns {Promise<number | null>} how the command ended: 0 if all is well.
 */
async function run(title, command, { outcomes = { 0: 'passed' }, isAlone = true } = {}) {
  const start = performance.now();
  const heading = `\n── ${title}\n`;
  if (isAlone) process.stdout.write(heading);
  const child = spawn(isAlone ? command : `(${command}) 2>&1`, {
    cwd: root,
    shell: true,
    stdio: ['inherit', isAlone ? 'inherit' : 'pipe', 'inherit'],
  });
  const [output, [status]] = await Promise.all([
    isAlone ? '' : buffer(child.stdout),
    once(child, 'exit'),
  ]);
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(isAlone ? '' : heading + output);
  console.log(`── ${title}: ${outcomes[status] ?? 'FAILED'}, ${seconds} s`);
  return status;
}

/** Counts a step that passes or fails as a whole. */
function count(title, passed) {
  totals[passed ? 'passed' : 'failed'] += 1;
  if (!passed) totals.failures.push(title);
}

/** A step that passes or fails as a whole. */
async function check(title, command, isAlone) {
  const passed = (await run(title, command, { isAlone })) === 0;
  count(title, passed);
  return passed;
}

/** A step that counts only if somebody outside has answered. */
async function ask(title, command, unanswered) {
  const outcomes = { 0: 'passed', [unanswered]: 'NOT ANSWERED, not counted' };
  const status = await run(title, command, { outcomes });
  if (status !== unanswered) count(title, status === 0);
}

/** A step with tests of its own, each of which counts. */
async function tests(title, name, command, isAlone) {
  forgetResults(name);
  const ok = (await run(title, command, { isAlone })) === 0;
  const { passed, failed, failures } = readResults(name);
  totals.passed += passed;
  totals.failed += failed;
  totals.failures.push(...failures.map((failure) => `${title}: ${failure}`));
  // A runner that fails without a failed test, or runs no test at all, has failed.
  if (failed === 0 && !(ok && passed > 0)) count(title, false);
}

installIfMissing();
for (const engine of ensureBrowsers()) {
  // Its tests fail; all else goes on.
  console.error(`\n${whatIsMissing(engine)}`);
}

async function everyChange() {
  const beside = (...step) => check(...step, false);
  await Promise.all([
    beside('Types', 'npm run check:types').then(() => beside('Translations', 'npm run i18n:check')),
    beside('Lint', 'npm run lint').then(() => beside('Formatting', 'npm run check:format')),
  ]);
  await ask('Known vulnerabilities', 'npm run --silent test:audit', 2);
  await tests('Tests in the browser', 'browser', 'npm run test:browser');
  await check('Coverage of src/language/', 'node test/coverage.mjs');
  await tests('Tests of the package and its pages', 'node', 'npm run test:node');
}

/** `npm run test:stories` without making again, under the other tests, what the build has made. */
const stories = 'npx vitest run --config .storybook/vitest.config.mjs';

/** `npm run test:site` without building the site anew, in one engine: all three take four minutes. */
const site =
  'npx wtr --config test/web-test-runner.config.mjs --engine=chromium --files "test/site/**/*.test.ts"';

/** Suites that keep one core busy run beside each other. Those of one kind share a file of counts. */
async function whatTakesLong() {
  const beside = (...suite) => tests(...suite, false);
  await check('Build of the site', 'node site/build.mjs');
  // It waits for the network, while the tests keep the processor busy.
  const frameworks = check('Frameworks', 'node test/consumers/install.mjs', false);
  await Promise.all([
    beside('Pages of cities', 'browser', 'npm run test:hosts'),
    beside('Stories', 'stories', stories).then(() =>
      beside('Pictures', 'pictures', 'npm run test:pictures'),
    ),
  ]);
  await Promise.all([
    beside('Random tests', 'browser', 'npm run test:random'),
    beside("Round trip through translators' programs", 'cat', 'npm run test:cat'),
  ]);
  await Promise.all([
    beside('Accessibility', 'accessibility', 'npm run test:accessibility'),
    beside('Types and editor data', 'types', 'npm run test:types'),
  ]);
  await tests('Tests of the tools', 'tools', 'npm run test:tools');
  await tests('Tests of the site', 'browser', site);
  await tests('Pages of the site', 'pages', 'npm run test:pages');
  await frameworks;
  await tests('Consumers', 'consumers', 'npm run test:consumers');
}

if (options.built || (await check('Build', 'npm run build'))) {
  await (options.long ? whatTakesLong : everyChange)();
}

writeResults(options.long ? 'long' : 'every-change', totals);
printResults(totals);
