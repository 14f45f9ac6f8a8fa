/**
 * `npm run test:consumers` builds every application and tests it in Chromium. `npm run test:consumers -- react vue`
 * does so only for those two. `npm run test:consumers -- --update` also writes the results into the documentation.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applications } from './applications.mjs';
import { install } from './install.mjs';

const {
  positionals: names,
  values: { update },
} = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean' } } });
const unknown = names.filter(
  (name) => !applications.some((application) => application.name === name),
);
if (unknown.length > 0) {
  const known = applications.map(({ name }) => name).join(', ');
  console.error(`There is no application ${unknown.join(', ')}. Choose from: ${known}`);
  process.exit(1);
}
if (update && names.length > 0) {
  console.error(
    'The documentation needs the results of all applications. Use --update without names.',
  );
  process.exit(1);
}

install();
const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-reporter=./test/node-reporter.mjs',
    fileURLToPath(new URL('consumers.test.mjs', import.meta.url)),
  ],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, CONSUMERS: names.join(' '), ...(update && { UPDATE: 'yes' }) },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
