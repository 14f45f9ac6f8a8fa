import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from './browser.mjs';
import { writeResults } from './results.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Counts the tests for the last line of `npm test`. */
const counter = () => ({
  stop({ sessions }) {
    const totals = { passed: 0, failed: 0 };
    const count = (suite) => {
      for (const { passed, skipped } of suite?.tests ?? []) {
        totals[passed ? 'passed' : skipped ? 'skipped' : 'failed'] += 1;
      }
      suite?.suites?.forEach(count);
    };
    for (const { testResults, passed } of sessions) {
      const before = totals.failed;
      count(testResults);
      // A file that breaks before or beside its tests is a failure too.
      totals.failed += !passed && totals.failed === before ? 1 : 0;
    }
    writeResults('browser', totals);
  },
});

export default {
  rootDir: root,
  files: ['test/**/*.test.ts'],
  browsers: [chromeLauncher({ launchOptions: launchOptions() })],
  concurrency: 1,
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), counter()],
  coverage: true,
  coverageConfig: {
    include: ['src/**'],
    // Made by the build.
    exclude: ['src/language/catalogues/**'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text', 'lcovonly', 'json-summary'],
  },
};
