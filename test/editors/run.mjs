/**
 * `npm run test:editors` puts every kind of snippet through editors and filters. `npm run test:editors -- --update` also
 * writes the results into the site's page.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import './install.mjs';

const {
  values: { update },
} = parseArgs({ options: { update: { type: 'boolean' } } });
const here = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith('.test.mjs'));
const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=./test/node-reporter.mjs',
    ...files.map((name) => here + name),
  ],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...(update && { UPDATE: 'yes' }) },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
