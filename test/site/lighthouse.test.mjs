/** Lighthouse gives every page of the site 100 in all four categories. Its figures are in coverage/lighthouse.json. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import lighthouse, { defaultConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { pages, serveSite } from './built.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What does not count for a score is not measured, but for the size of the page. */
const skipAudits = categories
  .flatMap((name) => defaultConfig.categories[name].auditRefs)
  .filter(({ id, weight }) => weight === 0 && id !== 'total-byte-weight')
  .map(({ id }) => id);

/** A page has to be still for this long to be measured, in milliseconds. Every page is soon still. */
const still = 250;

/** The score of each category, the times in milliseconds, and the audits that cost points. */
function summary({ categories: scores, audits }) {
  const value = (id) => Math.round(audits[id].numericValue);
  return {
    ...Object.fromEntries(categories.map((name) => [name, Math.round(scores[name].score * 100)])),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
    lost: categories.flatMap((name) =>
      scores[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1)
        .map(({ id }) => id),
    ),
  };
}

describe('Lighthouse', () => {
  const figures = {};
  let browser;
  let server;

  before(async () => {
    server = await serveSite();
    browser = await puppeteer.launch(launchOptions());
  });

  after(async () => {
    await browser?.close();
    server?.close();
    mkdirSync('coverage', { recursive: true });
    writeFileSync('coverage/lighthouse.json', `${JSON.stringify(figures, null, 2)}\n`);
  });

  async function measure(path) {
    const tab = await browser.newPage();
    const { lhr } = await lighthouse(
      server.url + path,
      {
        output: 'json',
        logLevel: 'error',
        onlyCategories: categories,
        disableFullPageScreenshot: true,
        skipAudits,
        pauseAfterFcpMs: still,
        pauseAfterLoadMs: still,
        networkQuietThresholdMs: still,
        cpuQuietThresholdMs: still,
      },
      undefined,
      tab,
    );
    await tab.close();
    return summary(lhr);
  }

  for (const path of pages) {
    it(`gives ${path} 100 in all four categories`, async () => {
      const found = await measure(path);
      // A machine that is busy for a moment costs points, a slow page costs them each time.
      figures[path] = found.performance < 100 ? await measure(path) : found;
      for (const name of categories) {
        assert.equal(figures[path][name], 100, `${name}: ${JSON.stringify(figures[path])}`);
      }
    });
  }
});
