import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { applications } from './applications.mjs';
import { build, serve } from './build.mjs';
import { serverSteps, steps, watch } from './drive.mjs';
import { bundlers, sizesWith } from './sizes.mjs';
import { readTable, tableOf, writeTable } from './table.mjs';

const named = (process.env.CONSUMERS ?? '').split(' ').filter(Boolean);
const chosen = applications.filter(({ name }) => named.length === 0 || named.includes(name));

let browser;
const results = { applications: {}, sizes: {} };

function tryApplication(application) {
  const result = (results.applications[application.name] = {
    title: application.title,
    notes: application.notes,
    points: {},
  });
  let site;
  let page;
  let problems;

  /** A test whose result is also in the documentation. */
  const point = (name, test) =>
    it(name, async () => {
      result.points[name] = false;
      await test();
      result.points[name] = true;
    });

  before(async () => {
    const start = performance.now();
    await build(application);
    result.seconds = Math.round((performance.now() - start) / 100) / 10;
    site = await serve(application);
    page = await browser.newPage();
    problems = watch(page, site.url);
    await page.goto(site.url);
  });

  after(async () => {
    await page?.close();
    site?.close();
  });

  for (const [name, step] of Object.entries(serverSteps[application.html] ?? {})) {
    point(name, async () => step(await (await fetch(site.url)).text()));
  }
  for (const [name, step] of Object.entries(steps)) {
    point(name, () => step(page, application));
  }
  point('logs nothing to the console', () => assert.deepEqual(problems, []));
}

describe('applications', { concurrency: 2 }, () => {
  before(async () => {
    browser = await chromium.launch(launchOptions());
  });

  after(async () => {
    await browser?.close();
    mkdirSync('coverage', { recursive: true });
    writeFileSync('coverage/consumers.json', `${JSON.stringify(results, undefined, 2)}\n`);
  });

  for (const application of chosen) {
    describe(application.title, { concurrency: 1 }, () => tryApplication(application));
  }
  for (const bundler of Object.keys(bundlers).filter((name) =>
    chosen.some((one) => one.name === name),
  )) {
    it(`adds less for Hero alone than for all sections with ${bundler}`, async () => {
      const { sizes, heroCode } = await sizesWith(bundler);
      results.sizes[bundler] = sizes;
      assert.ok(sizes.hero > 0 && sizes.hero < 0.8 * sizes.all, JSON.stringify(sizes));
      assert.match(heroCode, /will be living in cities/);
      assert.doesNotMatch(heroCode, /conceived in 1989|Over the last 25 years|Who we are/);
    });
  }
});

/** The most that Hero alone may add with Vite, in bytes. Little above the current size, to notice growth. */
const limit = 15_000;

describe(
  'the documentation',
  { skip: named.length > 0 && 'only some applications were tested' },
  () => {
    before(() => {
      if (process.env.UPDATE) writeTable(results);
    });

    it('shows the results of each application', () => {
      assert.deepEqual(tableOf(results).applications, readTable().applications);
    });

    for (const bundler of Object.keys(bundlers)) {
      it(`shows the sizes with ${bundler}, within 2 %`, () => {
        const { hero, all } = readTable().sizes[bundler];
        const { sizes } = results;
        assert.ok(Math.abs(sizes[bundler].hero / hero - 1) < 0.02, `${sizes[bundler].hero} bytes`);
        assert.ok(Math.abs(sizes[bundler].all / all - 1) < 0.02, `${sizes[bundler].all} bytes`);
      });
    }

    it('describes a size of Hero alone with Vite that is under the limit', () => {
      assert.ok(results.sizes.vite.hero <= limit, `${results.sizes.vite.hero} of ${limit} bytes`);
    });
  },
);
