import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser, launchOptions, titleOf, whatIsMissing } from './browser.mjs';
import { WebKitLauncher } from './webkit.mjs';

const launchers = {
  chromium: () => chromeLauncher({ puppeteer: puppeteerCore, launchOptions: launchOptions() }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath },
    }),
  webkit: (program) => new WebKitLauncher(program),
};

/** In the place of an engine that is not there: each of its test files fails, and says why. */
const missing = (engine) => ({
  name: titleOf(engine),
  type: 'missing',
  startSession: () => Promise.reject(new Error(whatIsMissing(engine))),
  isActive: () => false,
  getBrowserUrl: () => undefined,
});

/** What runs the tests in an engine. */
export function launcherOf(engine) {
  const program = findBrowser(engine);
  return program ? launchers[engine](program) : missing(engine);
}
