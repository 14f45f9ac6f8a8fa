import { existsSync } from 'node:fs';
import { findProgram, installFromDebian, isRoot } from './debian.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Debian's names of what the tests need: the browser, and fonts for every language of ours. */
const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** The path of a Chromium of any brand, or nothing. `CHROME_PATH` comes first. */
export const findChromium = () =>
  [process.env.CHROME_PATH, findProgram(names), ...elsewhere].find(
    (path) => path && existsSync(path),
  );

/**
 * The path of a Chromium, installed from Debian's packages if there is none.
 *
 * @throws {Error} if there is none and it cannot be installed here.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) {
    return found;
  }
  installFromDebian(packages);
  const installed = findChromium();
  if (!installed) {
    throw new Error(
      'The tests need Chromium or Chrome. Install one, or set CHROME_PATH to the path of its program.',
    );
  }
  return installed;
}

/** How the tests start the browser. */
export const launchOptions = () => ({
  executablePath: findChromium(),
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
