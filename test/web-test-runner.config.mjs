import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { counter } from './browser-reporter.mjs';
import { engines } from './browser.mjs';
import { launcherOf } from './engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All engines, or those of `--engine=firefox`. */
const { values } = parseArgs({
  options: { engine: { type: 'string', multiple: true } },
  strict: false,
});
const chosen = values.engine ?? engines;

export default {
  rootDir: root,
  files: ['test/**/*.test.ts'],
  browsers: chosen.map(launcherOf),
  concurrency: 1,
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), counter()],
  // The other engines have nothing to measure it with.
  coverage: chosen.includes('chromium'),
  coverageConfig: {
    include: ['src/**'],
    // Made by the build.
    exclude: ['src/language/catalogues/**'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text', 'lcovonly', 'json-summary'],
  },
};
