import { basename } from 'node:path';
import { reasonOf, writeResults } from './results.mjs';

const testsIn = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap((inner) => testsIn(inner))] : [];

/** Says what was not tested, and counts the tests of each engine for the last line of `npm test`. */
export const counter = () => ({
  stop({ sessions }) {
    const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
    for (const { browser, testFile, testResults, passed } of sessions) {
      const before = totals.failed;
      for (const test of testsIn(testResults)) {
        const isExplained = test.skipped && test.name.includes('https://');
        totals[test.passed ? 'passed' : isExplained ? 'skipped' : 'failed'] += 1;
        if (!test.passed && !isExplained) {
          totals.failures.push(`${browser.name}: ${test.name}${reasonOf(test.error)}`);
        }
        if (test.skipped) {
          const kind = isExplained ? 'Not tested' : 'FAILED, because skipped without a reason,';
          console.log(`${kind} in ${browser.name}: ${test.name}`);
        }
      }
      // A file that breaks before or beside its tests is a failure too.
      if (!passed && totals.failed === before) {
        totals.failed += 1;
        totals.failures.push(`${browser.name}: ${basename(testFile)}`);
      }
    }
    const skipped = totals.skipped ? `, ${totals.skipped} not tested in one of them` : '';
    console.log(`In all engines: ${totals.passed} passed, ${totals.failed} failed${skipped}`);
    writeResults(totals);
  },
});
