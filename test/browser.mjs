import { existsSync } from 'node:fs';
import { findProgram, installFromDebian, isRoot } from './debian.mjs';

/** Where the programs of each engine are, and Debian's names of what has them. */
const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    // With fonts for every language of ours.
    packages: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: [
      'firefox',
      'firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    title: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver', 'safaridriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** The names of the engines that the tests run in. */
export const engines = Object.keys(browsers);

/** An engine's name as people write it. */
export const titleOf = (engine) => browsers[engine].title;

/** The path of an engine's program, or nothing. What its variable names comes first. */
export function findBrowser(engine) {
  const { variable, programs } = browsers[engine];
  const named = process.env[variable];
  const found = named && existsSync(named) ? named : findProgram(programs);
  // WebKit has no window of its own without a screen, and none is drawn on anybody's.
  const isComplete = !found?.endsWith('WebKitWebDriver') || findProgram(['Xvfb']);
  return isComplete ? found : undefined;
}

/** What to say where an engine is missing. */
export const whatIsMissing = (engine) =>
  `${titleOf(engine)} is missing. npm test installs it where there are Debian's packages (${browsers[engine].packages.join(', ')}). ` +
  `Elsewhere install it, or set ${browsers[engine].variable} to the path of its program.`;

/**
 * Installs the engines that are missing from the packages of Debian.
 *
 * @returns those that are still missing.
 */
export const ensureBrowsers = () =>
  engines.filter((engine) => {
    if (!findBrowser(engine)) {
      installFromDebian(browsers[engine].packages);
    }
    return !findBrowser(engine);
  });

/** How long a browser or a page may take, in milliseconds: longer than on any busy machine. */
export const patience = 180_000;

/** How the tests start Chromium. */
export const launchOptions = () => ({
  executablePath: findBrowser('chromium'),
  timeout: patience,
  args: [
    // Chromium refuses to run as root inside its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ],
});
