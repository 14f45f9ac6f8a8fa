import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser, launchOptions, patience, titleOf, whatIsMissing } from './browser.mjs';
import { WebKitLauncher } from './webkit.mjs';

const launch = (launchOptions) =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    // Reports of requests that nobody reads are a tenth of a browser's work.
    launchOptions: { ...launchOptions, networkEnabled: false },
    // A page is there when the modules of its tests are, which takes time on a busy machine.
    createPage: async ({ context }) => {
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      return page;
    },
  });

const launchers = {
  chromium: () => launch(launchOptions()),
  firefox: (executablePath) => launch({ browser: 'firefox', executablePath, timeout: patience }),
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
