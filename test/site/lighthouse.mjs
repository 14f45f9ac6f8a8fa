/**
 * `npm run lighthouse` measures every page of the built site and writes the figures to coverage/lighthouse.json. It
 * fails if a page has less than 100 in a category. Run it while nothing else keeps the machine busy: what else runs
 * costs points of performance.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import lighthouse, { defaultConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { pages, serveSite } from './built.mjs';

/** The categories in which a page can have up to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What does not count for a score is not measured, but for the size of the page. */
const skipAudits = categories
  .flatMap((name) => defaultConfig.categories[name].auditRefs)
  .filter(({ id, weight }) => weight === 0 && id !== 'total-byte-weight')
  .map(({ id }) => id);

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

/** A browser and a server to measure pages with. */
export async function start() {
  const server = await serveSite();
  const browser = await puppeteer.launch(launchOptions());

  async function once(path) {
    const tab = await browser.newPage();
    const flags = { output: 'json', logLevel: 'error', onlyCategories: categories, skipAudits };
    const { lhr } = await lighthouse(
      server.url + path,
      { ...flags, disableFullPageScreenshot: true },
      undefined,
      tab,
    );
    await tab.close();
    return summary(lhr);
  }

  return {
    /**
     * The figures of each page: the best of up to four measurements. A page with less than 100 is measured again when
     * all others have been. A machine that is busy for a moment costs points of performance, a slow page costs them each
     * time.
     */
    async measure(paths) {
      const best = {};
      let left = paths;
      for (let round = 1; round <= 4 && left.length > 0; round++) {
        for (const path of left) {
          const figures = await once(path);
          if (!(figures.performance <= best[path]?.performance)) best[path] = figures;
        }
        left = left.filter((path) => best[path].performance < 100);
      }
      return best;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { measure, close } = await start();
  const figures = await measure(pages);
  for (const [path, page] of Object.entries(figures)) {
    const scores = categories.map((name) => page[name]);
    console.log(`${scores.join(' ')} ${path} ${page.lost.join(', ')}`);
    if (scores.some((score) => score < 100)) process.exitCode = 1;
  }
  await close();
  mkdirSync('coverage', { recursive: true });
  writeFileSync('coverage/lighthouse.json', `${JSON.stringify(figures, null, 2)}\n`);
}
