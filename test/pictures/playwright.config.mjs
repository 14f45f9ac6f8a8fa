import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions, patience } from '../browser.mjs';
import { tolerance } from './palette.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const { executablePath, args } = launchOptions();

export default defineConfig({
  testDir: folder('.'),
  outputDir: folder('../../coverage/pictures/differences'),
  globalSetup: folder('server.mjs'),
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: patience,
  // A picture without a baseline is a failure, not a new baseline.
  updateSnapshots: 'none',
  reporter: [
    [folder('reporter.mjs')],
    ['html', { open: 'never', outputFolder: folder('../../coverage/pictures/report') }],
  ],
  expect: {
    // A picture that differs and does not change any more fails at once all the same.
    timeout: 30_000,
    /*
     * Not one pixel may differ by more than the palettes of the baselines allow, which is a tenth of
     * the way from black to white. Three runs of 277 pictures differed in none. Seen are, in pixels
     * of a picture: one letter more in a statement, 13; another word, 229; 2 px more between icon and
     * text, 32,000; a ground or a line that is 26 of 255 levels darker, all of it. A colour that
     * changes by less is not seen here: test/node/tokens.test.mjs holds colours to their tokens.
     */
    toHaveScreenshot: { threshold: tolerance, maxDiffPixels: 0 },
  },
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath,
      args: [
        ...args,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
});
