import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { measures } from '../../bench/loading.mjs';
import { report } from '../../bench/report.mjs';
import { bench, writeResults } from '../../bench/run.mjs';
import { systems, times } from '../../bench/scale.mjs';
import { variants } from '../../bench/variants.mjs';

describe('the comparison', () => {
  it('has all figures, tables and plots', async () => {
    const results = await bench({
      runs: 1,
      names: ['iclei-lang-switch', 'iclei-timeline'],
      counts: [1, 3],
      turns: 2,
      conditions: [{ name: 'fast', description: 'as it is', quiet: 50, isSampledToo: true }],
      viewports: [{ width: 412, height: 823 }],
    });
    const isFinite = (value, what) => assert.ok(Number.isFinite(value), `${what} is ${value}`);
    for (const { name } of variants) {
      for (const measure of Object.keys(measures)) {
        isFinite(results.loading.fast[name][0][measure], `${measure} of ${name}`);
      }
    }
    isFinite(results.loading.fast['ours-french'][0].catalogueDelay, 'delay of the catalogue');
    assert.ok(
      results.loading.fast['ours-french'][0].requests >
        results.loading.fast['ours-one-request'][0].requests,
    );
    for (const { name, shifts } of results.shift.rows) isFinite(shifts[0], name);
    for (const [name, bySystem] of Object.entries(results.scale.results)) {
      for (const system of systems) {
        for (const count of [1, 3]) {
          for (const time of Object.keys(times)) {
            isFinite(bySystem[system][0][count][time], `${time} of ${count} ${name}, ${system}`);
          }
        }
      }
      isFinite(results.scale.observers[name].made, `observers of ${name}`);
    }
    for (const { title, figure } of results.targets) isFinite(figure, title);
    assert.doesNotMatch(report(results), /NaN|undefined/);

    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    writeResults(folder, results);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    assert.doesNotMatch(page, /NaN|undefined|https?:\/\/(?!www\.w3\.org)/);
    assert.ok(existsSync(join(folder, 'results.json')));
    rmSync(folder, { recursive: true });
  });
});
