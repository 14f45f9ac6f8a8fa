/**
 * `npm run test:editors` puts every kind of snippet through editors and filters. `npm run test:editors -- --update` also
 * writes the results into the site's page.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import './install.mjs';

const {
  values: { update },
} = parseArgs({ options: { update: { type: 'boolean' } } });
const files = ['outcome', 'words', 'editors'].map((name) =>
  fileURLToPath(new URL(`${name}.test.mjs`, import.meta.url)),
);
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', '--test-reporter=./test/node-reporter.mjs', ...files],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...(update && { UPDATE: 'yes' }) },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
