/**
 * What `npm run pictures:update` runs: takes pictures anew where they differ from their baselines,
 * makes the new ones small and removes those that no test takes any more. What is after
 * `npm run pictures:update --` goes to Playwright, `-g hero` for instance.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { baselines, noteMadeWith, versionHere } from './baselines.mjs';
import { reduce } from './palette.mjs';
import { pictures } from './scenes.mjs';

const { status } = spawnSync(
  process.execPath,
  [
    fileURLToPath(import.meta.resolve('@playwright/test/cli')),
    'test',
    '--config=test/pictures/playwright.config.mjs',
    '--update-snapshots=changed',
    ...process.argv.slice(2),
  ],
  { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: 'inherit' },
);

mkdirSync(baselines, { recursive: true });
const counts = { changed: 0, removed: 0, kept: 0 };
let bytes = 0;
for (const path of readdirSync(baselines, { recursive: true }).filter((name) =>
  name.endsWith('.png'),
)) {
  const file = baselines + path;
  if (!pictures.includes(path.replaceAll('\\', '/'))) {
    rmSync(file);
    counts.removed += 1;
    continue;
  }
  const reduced = await reduce(readFileSync(file));
  if (reduced) {
    writeFileSync(file, reduced);
  }
  counts[reduced ? 'changed' : 'kept'] += 1;
  bytes += statSync(file).size;
}
if (counts.changed > 0) {
  noteMadeWith(await versionHere());
}
console.log(
  `${counts.changed} pictures are new or changed, ${counts.removed} are removed, ${counts.kept} are as they were: ${(bytes / 1e6).toFixed(1)} MB in all.`,
);
process.exitCode = status ?? 1;
