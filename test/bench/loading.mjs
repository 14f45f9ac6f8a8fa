/** How a page loads: each variant once in each round, in an order of chance, in a browser without cache. */
import { setTimeout as pause } from 'node:timers/promises';
import { phone } from './conditions.mjs';
import { patience } from '../browser.mjs';
import { isPaintNoted, readNotes, watch } from './page/watch.mjs';
import { shuffled } from './statistics.mjs';

/** What is measured, with its unit. Less is better. */
export const measures = {
  bytes: { title: 'Bytes over the network', unit: 'B' },
  requests: { title: 'Requests', unit: '' },
  firstPaint: { title: 'First contentful paint', unit: 'ms' },
  largestPaint: { title: 'Largest contentful paint', unit: 'ms' },
  complete: { title: 'All text on screen', unit: 'ms' },
  shift: { title: 'Cumulative layout shift', unit: '' },
  scriptTime: { title: 'Script time, by samples', unit: 'ms' },
  taskTime: { title: 'Task time', unit: 'ms' },
  heap: { title: 'Heap after collection', unit: 'kB' },
};

/** Notes what goes over the network. */
function followNetwork(client) {
  const network = { bytes: 0, requests: 0, pending: 0, last: performance.now(), times: [] };
  const urls = new Map();
  client.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (request.url.startsWith('data:')) return;
    urls.set(requestId, { url: request.url, asked: timestamp });
    network.requests += 1;
    network.pending += 1;
  });
  const settled = ({ requestId, timestamp, encodedDataLength = 0 }) => {
    const request = urls.get(requestId);
    if (!request) return;
    network.times.push({ ...request, answered: timestamp });
    network.bytes += encodedDataLength;
    network.pending -= 1;
    network.last = performance.now();
  };
  client.on('Network.loadingFinished', settled);
  client.on('Network.loadingFailed', settled);
  return network;
}

/** From the end of the bundle's answer to the request of the catalogue, in milliseconds. */
function catalogueDelay(times) {
  const bundle = times.find(({ url }) => url.endsWith('/iclei.js'));
  const catalogue = times.find(({ url }) => url.includes('/locales/'));
  return bundle && catalogue && (catalogue.asked - bundle.answered) * 1000;
}

/** What runs in the page and is no script of it. */
const notScript = [
  '(root)',
  '(program)',
  '(idle)',
  'watch',
  'look',
  'textOf',
  'isPaintNoted',
  'readNotes',
];

/**
 * The time in scripts, by samples. What Chromium itself counts as script time leaves out promises that
 * are kept after a module has run, which is when Lit renders.
 */
function scriptTimeIn({ nodes, samples, timeDeltas }) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  return samples.reduce(
    (sum, id, index) => (notScript.includes(names.get(id)) ? sum : sum + timeDeltas[index] / 1000),
    0,
  );
}

/**
 * Opens a page once and measures it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {string} options.url
 * @param {readonly string[]} options.sentences without which it is not complete.
 * @param {{ network?: object, slowdown?: number, quiet: number }} options.condition
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {boolean} [options.isSampled] whether to say how long scripts run, which slows all down.
 */
export async function openOnce(
  browser,
  { url, sentences, condition, viewport = phone, isSampled = false },
) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    const client = await page.createCDPSession();
    await Promise.all(
      ['Network', 'Performance', 'Runtime'].map((name) => client.send(`${name}.enable`)),
    );
    if (condition.network) await client.send('Network.emulateNetworkConditions', condition.network);
    await client.send('Emulation.setCPUThrottlingRate', { rate: condition.slowdown ?? 1 });
    await client.send('Runtime.addBinding', { name: 'textIsComplete' });
    const complete = new Promise((resolve) => client.once('Runtime.bindingCalled', resolve));
    await page.evaluateOnNewDocument(watch, sentences);

    if (isSampled) {
      await client.send('Profiler.enable');
      await client.send('Profiler.setSamplingInterval', { interval: 200 });
      await client.send('Profiler.start');
    }
    const network = followNetwork(client);
    await page.goto(url, { waitUntil: 'load', timeout: patience });
    const inTime = await Promise.race([complete, pause(patience, undefined, { ref: false })]);
    if (!inTime) {
      const missing = await page.evaluate(() => window.bench.missing);
      throw new Error(`${url} never shows ${JSON.stringify(missing.slice(0, 3))}.`);
    }
    await pause(condition.quiet);
    while (network.pending > 0 || performance.now() - network.last < condition.quiet)
      await pause(50);
    // Not before, because to ask takes time from a page that is still to be painted.
    await page.waitForFunction(isPaintNoted, { polling: 50, timeout: patience });

    const read = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    const scriptTime = isSampled
      ? scriptTimeIn((await client.send('Profiler.stop')).profile)
      : undefined;
    const { TaskDuration } = await read();
    const { own, ...notes } = await page.evaluate(readNotes);
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await read();
    return {
      bytes: network.bytes,
      requests: network.requests,
      ...notes,
      scriptTime,
      // What it takes to look is not the page's.
      taskTime: TaskDuration * 1000 - own,
      heap: JSHeapUsedSize / 1000,
      catalogueDelay: catalogueDelay(network.times),
    };
  } finally {
    await context.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {number} options.runs
 * @param {readonly { name: string, url: string, sentences: readonly string[] }[]} options.pages
 * @param {readonly { name: string }[]} options.conditions
 * @param {(done: string) => void} options.onProgress
 * @returns {Promise<{ [condition: string]: { [page: string]: object[] } }>} what was measured, round
 *   by round.
 */
export async function measureLoading(browser, { runs, pages, conditions, onProgress }) {
  const results = {};
  for (const { name } of conditions) {
    results[name] = Object.fromEntries(pages.map((page) => [page.name, []]));
  }
  // The first pages that a browser opens wait for what the others have ready.
  for (const page of runs > 1 ? pages : []) {
    await openOnce(browser, { ...page, condition: conditions[0] });
  }
  for (let run = 1; run <= runs; run += 1) {
    for (const condition of conditions) {
      for (const page of shuffled(pages)) {
        const measured = await openOnce(browser, { ...page, condition });
        if (condition.isSampledToo) {
          const { scriptTime } = await openOnce(browser, { ...page, condition, isSampled: true });
          measured.scriptTime = scriptTime;
        }
        results[condition.name][page.name].push(measured);
      }
    }
    onProgress(`Loading, round ${run} of ${runs}`);
  }
  return results;
}

/** The measures that there are in a condition. */
export const measuresIn = (pages) =>
  Object.keys(measures).filter((measure) => pages.static[0][measure] !== undefined);
