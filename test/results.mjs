import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../coverage/', import.meta.url));
const fileOf = (name) => `${folder}results-${name}.json`;

/**
 * Leaves the results of a runner where `npm test` reads them.
 *
 * @param {{ passed: number, failed: number, failures?: string[] }} results the counts, and what failed, by name.
 * @param {string} [name] of the step. A runner that is a step is told its name.
 */
export function writeResults(
  { passed, failed, failures = [] },
  name = process.env.TEST_RESULTS ?? 'single',
) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify({ passed, failed, failures }));
}

/** The results that a runner left, or none if it did not get so far. */
export function readResults(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

/** Forgets the results of an earlier run. */
export const forgetResults = (name) => rmSync(fileOf(name), { force: true });

/** The most of a reason that the end of a run has: the rest is where the test ran. */
const mostOfReason = 600;

/** Why a test failed, on lines of its own below the test's name. */
export function reasonOf(error) {
  const reason = String(error?.message ?? error).slice(0, mostOfReason);
  return reason
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `\n      ${line}`)
    .join('');
}

/** Says at the end what failed and why, because it is far up in the output of a long run. */
export function printResults({ passed, failed, failures }) {
  if (failures.length > 0)
    console.log(['\nFailed:', ...failures.map((name) => `  ${name}`)].join('\n'));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
