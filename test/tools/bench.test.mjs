import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { openOnce } from '../bench/loading.mjs';
import { serve } from '../bench/server.mjs';
import {
  estimate,
  growthExponent,
  median,
  quantile,
  ratios,
  shuffled,
} from '../bench/statistics.mjs';
import { verdicts } from '../bench/targets.mjs';
import { variants } from '../bench/variants.mjs';
import { launchOptions } from '../browser.mjs';

const close = (value, expected) =>
  assert.ok(Math.abs(value - expected) < 1e-9, `${value} is not ${expected}`);

describe('the statistics of the comparison', () => {
  for (const [values, expected] of [
    [[7], 7],
    [[1, 3], 2],
    [[9, 1, 5], 5],
    [[10, 2, 1, 100], 6],
  ]) {
    it(`takes ${expected} for the median of ${values}`, () => close(median(values), expected));
  }

  for (const [values, share, expected] of [
    [[1, 2, 3, 4, 5], 0.25, 2],
    [[1, 2, 3, 4, 5], 0.75, 4],
    [[4, 1, 3, 2], 0.25, 1.75],
    [[1, 2], 0, 1],
    [[1, 2], 1, 2],
  ]) {
    it(`takes ${expected} for the quantile ${share} of ${values}`, () =>
      close(quantile(values, share), expected));
  }

  for (const [values, partners, expected] of [
    [
      [2, 9],
      [1, 3],
      [2, 3],
    ],
    // A machine that is three times slower in a round is so for both.
    [
      [10, 30],
      [5, 15],
      [2, 2],
    ],
    [
      [0, 4],
      [0, 2],
      [1, 2],
    ],
    [[5, 6], [0, 3], [2]],
  ]) {
    it(`takes ${expected} for ${values} in terms of ${partners}`, () =>
      assert.deepEqual(ratios(values, partners), expected));
  }

  for (const [points, expected] of [
    [
      [
        [10, 5],
        [100, 50],
        [1000, 500],
      ],
      1,
    ],
    [
      [
        [10, 1],
        [100, 100],
        [1000, 10000],
      ],
      2,
    ],
    [
      [
        [10, 4],
        [1000, 4],
      ],
      0,
    ],
    [
      [
        [1, 3],
        [4, 6],
      ],
      0.5,
    ],
  ]) {
    it(`takes ${expected} for the growth of ${JSON.stringify(points)}`, () =>
      close(growthExponent(points), expected));
  }

  it('takes a median for sure where there is but one value, and for surer the more there are', () => {
    assert.deepEqual(estimate([7]), { figure: 7, low: 7, high: 7 });
    const width = (values) => estimate(values).high - estimate(values).low;
    const few = [1, 2, 3, 4, 5];
    close(width(few), 2 * ((1.96 * 1.253) / 1.349) * (2 / Math.sqrt(5)));
    close(
      width([...few, ...few, ...few, ...few].toSorted()),
      2 * ((1.96 * 1.253) / 1.349) * (2 / Math.sqrt(20)),
    );
  });

  for (const [renders, expected] of [
    [[1.4, 1.4, 1.45, 1.4], 'yes'],
    [[1.2, 1.4, 1.45, 1.7], 'too close: more rounds'],
    [[1.2, 1.55, 1.6, 1.7], 'too close: more rounds'],
    [[1.6, 1.6, 1.65, 1.6], 'NO'],
  ]) {
    it(`answers ${expected} to ${renders} where 1.5 is the most`, () => {
      const runsOf = (values) =>
        values.map((render) => ({
          10: { render, change: 1 },
          100: { render: render * 10, change: 10 },
        }));
      const scale = {
        counts: [10, 100],
        results: { 'iclei-hero': { ours: runsOf(renders), 'lit-alone': runsOf([1, 1, 1, 1]) } },
        observers: { 'iclei-hero': { made: 1 } },
        memory: { ours: [{ heap: 1, nodes: 1, listeners: 1 }] },
      };
      const first = verdicts({ scale, bundle: 1 }).find(({ title }) => title.startsWith('First'));
      assert.equal(first.answer, expected);
    });
  }

  it('takes the element with the most observers for all', () => {
    const time = { 10: { render: 1, change: 1 }, 100: { render: 10, change: 10 } };
    const bySystem = { ours: [time], 'lit-alone': [time] };
    const scale = {
      counts: [10, 100],
      results: { 'iclei-hero': bySystem, 'iclei-timeline': bySystem },
      observers: { 'iclei-hero': { made: 1 }, 'iclei-timeline': { made: 100 } },
      memory: { ours: [{ heap: 1, nodes: 1, listeners: 1 }] },
    };
    const { figure, answer } = verdicts({ scale, bundle: 1 }).find(({ title }) =>
      title.startsWith('Observers'),
    );
    assert.deepEqual([figure, answer], [100, 'NO']);
  });

  it('asks of each condition what its link allows', () => {
    const run = (complete) => ({
      complete,
      ...{ bytes: 1, requests: 1, firstPaint: 1, largestPaint: 1, shift: 0, scriptTime: 1 },
      ...{ taskTime: 1, heap: 1 },
    });
    const pages = Object.fromEntries(
      variants.map(({ name }) => [name, Array(9).fill(run(name === 'ours-plain' ? 1.08 : 1))]),
    );
    const answers = verdicts({ loading: { fast: pages, slow: pages }, bundle: 1 })
      .filter(({ title }) => title.startsWith('Plain: all text, in terms of the iframe'))
      .map(({ answer }) => answer);
    assert.deepEqual(answers, ['yes', 'NO']);
  });

  it('leaves no thing out of an order of chance', () => {
    assert.deepEqual(shuffled([3, 1, 2]).sort(), [1, 2, 3]);
  });
});

describe('the comparison', () => {
  for (const options of [['--help'], ['--runs', '0']]) {
    it(`answers ${options.join(' ')} with what it takes`, () => {
      const { stderr, status } = spawnSync(process.execPath, ['test/bench/run.mjs', ...options], {
        encoding: 'utf8',
      });
      assert.match(stderr, /^npm run bench -- \[--runs N\] .*\n$/);
      assert.equal(status, 1);
    });
  }

  it('waits for paints that the browser tells of after the text is there', async (t) => {
    const server = await serve({
      '/page.html': '<!doctype html><p>A sentence</p><iframe src="/frame.html"></iframe>',
      '/frame.html': '<!doctype html><p>A sentence in a frame</p>',
    });
    const browser = await puppeteer.launch(launchOptions());
    t.after(() => Promise.all([browser.close(), server.close()]));
    const page = {
      url: `${server.url}/page.html`,
      sentences: ['A sentence', 'A sentence in a frame'],
      condition: { quiet: 0 },
    };
    for (let turn = 0; turn < 3; turn += 1) {
      const { firstPaint, largestPaint } = await openOnce(browser, page);
      assert.ok(firstPaint > 0 && largestPaint >= firstPaint);
    }
  });
});
