/** Prints the counts of `npm test` and `npm run test:long` together, and fails where one of them failed or never ended. */
import { readResults } from './results.mjs';

const totals = { passed: 0, failed: 0 };
for (const name of ['every-change', 'long']) {
  const { passed, failed } = readResults(name);
  totals.passed += passed;
  totals.failed += failed || (passed > 0 ? 0 : 1);
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
