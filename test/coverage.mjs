/**
 * Fails unless the tests run every line of src/language/: a language mistake is what a visitor
 * notices first, and what nobody here may be able to read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const summary = JSON.parse(readFileSync(`${root}coverage/coverage-summary.json`, 'utf8'));
const language = readdirSync(`${root}src/language`).filter((name) => name.endsWith('.ts'));
const measures = ['lines', 'statements', 'functions', 'branches'];

const gaps = language.flatMap((name) => {
  const entry = Object.entries(summary).find(([path]) =>
    path.replaceAll('\\', '/').endsWith(`src/language/${name}`),
  )?.[1];
  return entry
    ? measures
        .filter((measure) => entry[measure].pct < 100)
        .map((measure) => `src/language/${name}: ${entry[measure].pct} % of the ${measure}`)
    : [`src/language/${name}: run by no test`];
});

if (gaps.length > 0) {
  console.error(`src/language/ is not covered whole:\n${gaps.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`The ${language.length} files of src/language/ are covered whole.`);
}
