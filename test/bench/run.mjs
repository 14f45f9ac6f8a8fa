/** `npm run bench`: compares the sections with other ways to bring them to a page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../browser.mjs';
import { conditions as allConditions } from './conditions.mjs';
import { sectionNames } from './host.mjs';
import { measureLoading } from './loading.mjs';
import { plotsPage } from './plots.mjs';
import { report } from './report.mjs';
import { makeScalePages, measureScale } from './scale.mjs';
import { serve } from './server.mjs';
import { allViewports, makeShiftPages, measureShift } from './shift.mjs';
import { verdicts } from './targets.mjs';
import { makeVariants, variants } from './variants.mjs';

const parts = ['loading', 'shift', 'scale'];

/** A round of scale takes as long as four of loading, and is as much steadier. */
const scaleRuns = (runs) => Math.ceil(runs / 4);

/**
 * Measures, and gives back all of it.
 *
 * @param {object} [options]
 * @param {number} [options.runs] rounds of loading.
 * @param {readonly string[]} [options.only] the parts to measure.
 * @param {readonly string[]} [options.names] of the elements that are timed in great numbers.
 * @param {readonly number[]} [options.counts] how many of each element.
 * @param {number} [options.turns] how often the most of them come and go.
 * @param {readonly { name: string }[]} [options.conditions] the last one is the slowest.
 * @param {readonly { width: number, height: number }[]} [options.viewports] where things may move.
 * @param {(done: string) => void} [options.onProgress]
 */
export async function bench({
  runs = 8,
  only = parts,
  names = sectionNames,
  counts = [1, 10, 100, 1000],
  turns = 20,
  conditions = allConditions,
  viewports = allViewports,
  onProgress = () => {},
} = {}) {
  const files = {};
  const server = await serve(files);
  const { url } = server;
  const browser = await puppeteer.launch(launchOptions());
  try {
    const { sentences, plain } = await makeVariants(browser, url, files);
    const results = {
      environment: {
        date: new Date().toISOString(),
        chromium: await browser.version(),
        node: process.version,
        processor: cpus()[0].model,
        cores: cpus().length,
        memory: Math.round(totalmem() / 2 ** 30),
        protocol: 'HTTP/1.1, connections stay open, brotli',
        conditions,
        runs,
      },
      bundle: brotliCompressSync(readFileSync('dist/cdn/iclei.js')).length,
    };
    if (only.includes('loading')) {
      const pages = variants.map(({ name, locale }) => ({
        name,
        url: `${url}/${name}.html`,
        sentences: sentences[locale],
      }));
      results.loading = await measureLoading(browser, { runs, pages, conditions, onProgress });
    }
    if (only.includes('shift')) {
      makeShiftPages(files);
      results.shift = await measureShift(browser, {
        url,
        sentences,
        condition: conditions.at(-1),
        viewports,
        onProgress,
      });
    }
    if (only.includes('scale')) {
      await makeScalePages(files, plain);
      results.scale = await measureScale(browser, {
        url,
        runs: scaleRuns(runs),
        names,
        counts,
        turns,
        onProgress,
      });
    }
    return { ...results, targets: verdicts(results) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Writes the raw values and the page with plots. */
export function writeResults(folder, results) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'index.html'), plotsPage(results));
}

/** What the command line asks for, or nothing where it makes no sense. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        runs: { type: 'string', default: '8' },
        only: { type: 'string' },
        out: { type: 'string', default: 'coverage/bench' },
      },
    });
    const { only, out } = values;
    const runs = Number(values.runs);
    const makesSense = Number.isInteger(runs) && runs > 0 && (!only || parts.includes(only));
    return makesSense ? { runs, out, only: only ? [only] : parts } : undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = readOptions();
  if (!options) {
    console.error(`npm run bench -- [--runs N] [--only ${parts.join('|')}] [--out FOLDER]`);
    process.exit(1);
  }
  const { out, ...rest } = options;
  const results = await bench({ ...rest, onProgress: (done) => console.log(done) });
  writeResults(out, results);
  console.log(report(results));
  console.log(`Raw values and plots: ${join(out, 'index.html')}`);
}
