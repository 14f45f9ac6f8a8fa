/** How it is with many: each element by itself, 1, 10, 100 and 1,000 times on a page. */
import { readFileSync } from 'node:fs';
import { sectionNames } from './host.mjs';
import { litAlone } from './lit-alone.mjs';
import { countObservers } from './page/count-observers.mjs';
import { median, shuffled } from './statistics.mjs';

export const systems = ['plain-dom', 'lit-alone', 'ours'];

/** What is timed, with and without the browser's layout. */
export const times = {
  render: 'First render, script',
  renderAndLayout: 'First render, with layout',
  change: 'Change of language, script',
  changeAndLayout: 'Change of language, with layout',
};

/** Few are over so soon that they are made many times, and the median counts. */
const repetitions = (count) => Math.max(3, Math.min(15, Math.floor(200 / count)));

/** Adds the pages to what is served. */
export async function makeScalePages(files, plain) {
  files['/scale/page.html'] =
    '<!doctype html><html lang="en"><meta charset="utf-8" /><title>Scale</title><link rel="stylesheet" href="/sections.css" /><body></body></html>';
  files['/scale/scale.mjs'] = readFileSync(new URL('page/scale.mjs', import.meta.url), 'utf8');
  files['/scale/plain.json'] = JSON.stringify(plain);
  files['/scale/lit-french.js'] = await litAlone('fr');
}

/** Opens a page with one way to make sections, does something there, and closes it. */
async function inPage(browser, url, system, action, before) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(`${url}/scale/page.html`);
    /** Calls one of the functions of page/scale.mjs. */
    const call = (name, ...values) =>
      page.evaluate(
        async (f, given) => (await import('/scale/scale.mjs'))[f](...given),
        name,
        values,
      );
    await call('use', system);
    return await action({ page, client, call });
  } finally {
    await context.close();
  }
}

async function timesOf(browser, url, system, name, counts) {
  return inPage(browser, url, system, async ({ client, call }) => {
    await call('warmUp', name);
    const found = {};
    for (const count of counts) {
      const runs = [];
      for (let run = 0; run < repetitions(count); run += 1) {
        if (count > 10) await client.send('HeapProfiler.collectGarbage');
        const isShown = count < 100 || run === 0;
        runs.push(await call('measure', name, count, isShown));
      }
      found[count] = Object.fromEntries(
        Object.keys(times).map((time) => [
          time,
          median(runs.map((run) => run[time]).filter((value) => value !== undefined)),
        ]),
      );
    }
    return found;
  });
}

/** Observers that a page of ours makes for some of an element. */
const observersOf = (browser, url, name, count) =>
  inPage(
    browser,
    url,
    'ours',
    async ({ page, call }) => {
      const before = await page.evaluate(() => ({ ...window.observers }));
      await call('stay', name, count);
      const after = await page.evaluate(() => window.observers);
      return { made: after.made - before.made, observed: after.observed - before.observed };
    },
    countObservers,
  );

/** What is left in memory after each of the turns in which a thousand came and went. */
const memoryOf = (browser, url, system, count, turns) =>
  inPage(browser, url, system, async ({ client, call }) => {
    await client.send('Performance.enable');
    const read = async () => {
      // An element with a promise or an observer takes two collections to go.
      await client.send('HeapProfiler.collectGarbage');
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1000;
      return { heap, nodes, listeners: jsEventListeners };
    };
    const readings = [];
    await call('warmUp', sectionNames[0]);
    for (let turn = 0; turn <= 2 * turns; turn += 1) {
      await call('comeAndGo', sectionNames, count);
      readings.push(await read());
    }
    // What is made once, such as templates, styles, the second language and compiled code, is no
    // leak. V8 goes on to optimise code, and to compile again what the reading has thrown away, for
    // about twenty turns; a leak goes on for ever.
    return readings.slice(turns);
  });

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {string} options.url
 * @param {number} options.runs
 * @param {readonly string[]} options.names of the elements that are timed.
 * @param {readonly number[]} options.counts
 * @param {number} options.turns how often the most of them come and go.
 * @param {(done: string) => void} options.onProgress
 */
export async function measureScale(browser, { url, runs, names, counts, turns, onProgress }) {
  const results = Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(systems.map((system) => [system, []]))]),
  );
  for (let run = 1; run <= runs; run += 1) {
    for (const name of shuffled(names)) {
      for (const system of shuffled(systems)) {
        results[name][system].push(await timesOf(browser, url, system, name, counts));
      }
    }
    onProgress(`Scale, round ${run} of ${runs}`);
  }
  const most = Math.max(...counts);
  const observers = {};
  for (const name of names) {
    observers[name] = await observersOf(browser, url, name, most);
  }
  const memory = {};
  for (const system of systems) memory[system] = await memoryOf(browser, url, system, most, turns);
  onProgress('Scale, observers and memory');
  return { counts, results, observers, memory };
}
