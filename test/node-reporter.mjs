import { spec } from 'node:test/reporters';
import { writeResults } from './results.mjs';

/** Prints what Node's own reporter prints, and counts the tests for the last line of `npm test`. */
export default async function* (events) {
  const totals = { passed: 0, failed: 0, failures: [] };
  const printer = new spec();
  for await (const event of events) {
    const isTest = event.data?.details?.type !== 'suite';
    if (isTest && event.type === 'test:pass') {
      totals.passed += 1;
    } else if (isTest && event.type === 'test:fail') {
      totals.failed += 1;
      totals.failures.push(event.data.name);
    }
    printer.write(event);
    yield printer.read() ?? '';
  }
  writeResults(totals);
  printer.end();
  yield printer.read() ?? '';
}
