/**
 * What `npm test` and `npm run test:long` run, from a fresh clone to one line of counts: the checks and
 * tests of every change, and those that take long. `--built` takes dist/ as it is. `--all` adds to those that take long
 * what continuous integration has no time for.
 */
import { parseArgs } from 'node:util';
import { installIfMissing } from '../site/install.mjs';
import { ensureBrowsers, whatIsMissing } from './browser.mjs';
import { printResults, writeResults } from './results.mjs';
import { ask, check, tests, totals, twoAtATime } from './steps.mjs';

const { values: options } = parseArgs({
  options: { long: { type: 'boolean' }, built: { type: 'boolean' }, all: { type: 'boolean' } },
});

installIfMissing();
for (const engine of ensureBrowsers()) {
  // Its tests fail; all else goes on.
  console.error(`\n${whatIsMissing(engine)}`);
}

async function everyChange() {
  const beside = (title, command) => check(title, command, { isAlone: false });
  await Promise.all([
    beside('Types', 'npm run check:types').then(() => beside('Translations', 'npm run i18n:check')),
    beside('Lint', 'npm run lint').then(() => beside('Formatting', 'npm run check:format')),
  ]);
  await ask('Known vulnerabilities', 'npm run --silent test:audit', 2);
  await tests('Tests in the browser', 'npm run test:browser');
  await check('Coverage of src/language/', 'node test/coverage.mjs');
  await tests('Tests of the package and its pages', 'npm run test:node');
}

/** `npm run test:site` without building the site anew. */
const site = 'npx wtr --config test/web-test-runner.config.mjs --files "test/site/**/*.test.ts"';

/** Each runs in three engines at once, but for the site's: only with all does it take the time for that. */
const inThreeEngines = [
  ['Pages of cities', 'npm run test:hosts'],
  ['Random tests', 'npm run test:random'],
  ['Tests of the site', options.all ? site : `${site} --engine=chromium`],
];

/** @param {Promise<unknown>} frameworks resolves once those of the applications are installed. */
const inOne = (frameworks) => [
  ['Tests of the tools', 'npm run test:tools'],
  // Once the frameworks are installed, so that no third one takes its time.
  ['WordPress', 'npm run test:wordpress'],
  ['Pages of the site', 'npm run test:pages'],
  ['Types and editor data', 'npm run test:types'],
  ['Pictures', 'npm run test:pictures'],
  ['Accessibility', 'npm run test:accessibility'],
  // `npm run test:stories` without making again, under the other tests, what the build has made.
  ['Stories', 'npx vitest run --config .storybook/vitest.config.mjs'],
  ['Consumers', 'npm run test:consumers', frameworks],
  ['Editors and filters', 'npm run test:editors'],
];

/** What only `--all` runs: before a release, and when a tool has changed. */
const onDemand = [
  ['Slow tests of the tools', 'npm run test:tools:slow'],
  ["Round trip through translators' programs", 'npm run test:cat'],
  ['Instructions', 'npm run test:recipes'],
];

async function whatTakesLong() {
  await check('Build of the site', 'node site/build.mjs');
  // It waits for the network, while the tests keep the processor busy.
  const frameworks = check('Frameworks', 'node test/consumers/install.mjs', { isAlone: false });
  await twoAtATime(inThreeEngines, [...(options.all ? onDemand : []), ...inOne(frameworks)]);
  // What else runs costs points of performance.
  if (options.all) await tests('Lighthouse', 'npm run test:lighthouse');
}

if (options.built || (await check('Build', 'npm run build'))) {
  await (options.long ? whatTakesLong : everyChange)();
}

writeResults(totals, options.long ? 'long' : 'every-change');
printResults(totals);
