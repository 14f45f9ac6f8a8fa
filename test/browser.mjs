import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
const packages = 'chromium fonts-noto-core fonts-noto-cjk';

const isRoot = process.getuid?.() === 0;

/** The path of a Chromium of any brand, or nothing. `CHROME_PATH` comes first. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, ...elsewhere].find(
    (path) => path && existsSync(path),
  );
}

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
  console.log('No Chromium found. Installing it from the packages of Debian …');
  const sudo = isRoot ? '' : 'sudo ';
  spawnSync(
    `${sudo}apt-get update && ${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends ${packages}`,
    { shell: true, stdio: 'inherit' },
  );
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
