import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../coverage/', import.meta.url));
const fileOf = (name) => `${folder}results-${name}.json`;

/** Leaves the counts of a runner where `npm test` reads them. */
export function writeResults(name, { passed, failed }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify({ passed, failed }));
}

/** The counts that a runner left, or none if it did not get so far. */
export function readResults(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Forgets the counts of an earlier run. */
export const forgetResults = (name) => rmSync(fileOf(name), { force: true });
