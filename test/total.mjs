/** Prints the results of `npm test` and `npm run test:long` together, and fails where one of them failed or never ended. */
import { printResults, readResults } from './results.mjs';

const totals = { passed: 0, failed: 0, failures: [] };
for (const name of ['every-change', 'long']) {
  const { passed, failed, failures } = readResults(name);
  const hasEnded = failed > 0 || passed > 0;
  totals.passed += passed;
  totals.failed += hasEnded ? failed : 1;
  totals.failures.push(...failures, ...(hasEnded ? [] : [`${name}: did not end`]));
}
printResults(totals);
