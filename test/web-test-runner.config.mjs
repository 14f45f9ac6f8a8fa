import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { counter } from './browser-reporter.mjs';
import { engines, patience } from './browser.mjs';
import { launcherOf } from './engines.mjs';
import { hosts } from './hosts/server.mjs';
import { networks } from './networks/server.mjs';
import { prerendered } from './site/prerendered.mjs';
import { site } from './site/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All engines, or those of `--engine=firefox`. */
const { values } = parseArgs({
  options: { engine: { type: 'string', multiple: true }, files: { type: 'string' } },
  strict: false,
});
const chosen = values.engine ?? engines;

export default {
  rootDir: root,
  // Commands of their own run what takes long: test:hosts, test:random and test:site.
  files: [
    'test/**/*.test.ts',
    '!test/hosts/*.test.ts',
    '!test/random/*.test.ts',
    '!test/site/**/*.test.ts',
    // The packages of applications and editors that the long suites have installed.
    '!test/*/node_modules/**',
  ],
  browsers: chosen.map(launcherOf),
  // All engines at once, each with one file at a time: half the time of one engine after another.
  concurrentBrowsers: engines.length,
  concurrency: 1,
  browserStartTimeout: patience,
  testsStartTimeout: patience,
  testsFinishTimeout: 600_000,
  nodeResolve: true,
  middleware: [site(), prerendered(), hosts(), networks()],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: `${root}tsconfig.json`,
      // What test/random/check.ts starts from.
      define: {
        RANDOM_SEED: String(Number(process.env.RANDOM_SEED) || undefined),
        RANDOM_RUNS: String(Number(process.env.RANDOM_RUNS) || 1),
      },
    }),
  ],
  testFramework: { config: { timeout: 120_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), counter()],
  // Of the tests of every change: it takes time. The other engines have nothing to measure it with.
  coverage: chosen.includes('chromium') && !values.files,
  coverageConfig: {
    include: ['src/**'],
    // Made by the build.
    exclude: ['src/check/catalogues/**', 'src/language/catalogues/**'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text', 'lcovonly', 'json-summary'],
  },
};
