/**
 * A page stays still while its HTML arrives. On a slow network, and on a busy machine, a browser paints what has
 * arrived so far, and what is centred, aligned at the end or in a table then moves with each part that follows.
 */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { serve } from '../bench/server.mjs';
import { countShifts, demonstration, frames } from '../node/support.mjs';
import { site } from './built.mjs';

/** So many parts of a page arrive one by one: more than the first screen has. */
const most = 300;

/** Long enough for a browser to paint. */
const pause = 20;

/** A page in the parts between two tags, from its body on. */
function* partsOf(page) {
  const start = page.indexOf('<body');
  yield page.slice(0, start);
  const parts = page.slice(start).match(/<[^>]*>[^<]*|[^<]+/g);
  yield* parts.slice(0, most);
  yield parts.slice(most).join('');
}

async function sendSlowly(response, body) {
  for (const part of partsOf(body.toString())) {
    response.write(part);
    await wait(pause);
  }
  response.end();
}

/** Each has a browser of its own: a tab behind another one is not painted. */
const groups = {
  builder: [
    ['/builder/index.html', 1280],
    ['/fr/builder/index.html', 320],
  ],
  sections: [
    ['/index.html', 800],
    ['/gallery/index.html', 800],
  ],
  text: [
    ['/es/check/index.html', 800],
    ['/ja/index.html', 320],
    ['/languages/index.html', 320],
    ['/hosting/index.html', 800],
  ],
};

describe('a page that arrives in parts', { concurrency: true }, () => {
  for (const [name, looks] of Object.entries(groups)) {
    describe(name, { concurrency: 1 }, () => {
      const browser = demonstration(() => serve(site, sendSlowly));

      for (const [path, width] of looks) {
        it(`does not move: ${path}, ${width} pixels wide`, async () => {
          const { page, problems } = await browser.open(path, async (tab) => {
            await tab.setViewport({ width, height: 720 });
            await countShifts(tab);
          });
          await frames(page);
          assert.deepEqual(await page.evaluate(() => window.shifts), []);
          assert.deepEqual(problems, []);
          await page.close();
        });
      }
    });
  }
});
