/** `npm run test:stories`: every story must render in light and in dark, without an axe violation. */
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions, patience } from '../test/browser.mjs';
import { writeResults } from '../test/results.mjs';

const configDir = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** Counts the stories for the last line of `npm run test:long`. */
const counter = {
  onTestRunEnd(modules, unhandledErrors) {
    const totals = {
      passed: 0,
      failed: unhandledErrors.length,
      failures: unhandledErrors.map(({ message }) => message),
    };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) totals[test.result().state] += 1;
      const failed = tests.filter((test) => !test.ok());
      totals.failures.push(...failed.map(({ fullName }) => fullName));
      // A file that fails before its stories run counts as a failure too.
      if (!module.ok() && failed.length === 0) {
        totals.failed += 1;
        totals.failures.push(module.moduleId);
      }
    }
    writeResults(totals);
  },
};

const project = (name, initialGlobals) => ({
  extends: true,
  plugins: [storybookTest({ configDir, initialGlobals })],
  test: {
    name,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

export default defineConfig({
  root,
  test: {
    testTimeout: patience,
    hookTimeout: patience,
    // Every file logs Lit's notice that it is in development mode.
    onConsoleLog: (text) => !text.startsWith('Lit is in dev mode'),
    reporters: ['default', counter],
    projects: [
      project('light', {}),
      project('dark', { scheme: 'dark', lang: 'ja', fontSize: '20px' }),
    ],
  },
});
