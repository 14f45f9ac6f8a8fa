/** The pictures that others are compared with: where they are, and what made them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser.mjs';

export const baselines = fileURLToPath(new URL('baselines/', import.meta.url));

const record = `${baselines}chromium.txt`;

/** The version of Chromium that made the baselines. */
export const madeWith = () =>
  existsSync(record) ? readFileSync(record, 'utf8').trim() : 'no version that is known';

export const noteMadeWith = (version) => writeFileSync(record, `${version}\n`);

/** The version of Chromium that the tests find here. */
export async function versionHere() {
  const browser = await chromium.launch(launchOptions());
  const version = browser.version();
  await browser.close();
  return version;
}
