import { spec } from 'node:test/reporters';
import { reasonOf, writeResults } from './results.mjs';

/** Prints what Node's own reporter prints, and counts the tests for the last line of `npm test`. */
export default async function* (events) {
  const totals = { passed: 0, failed: 0, failures: [] };
  const printer = new spec();
  /** The name of the test that runs now, and before it those of its suites. */
  let names = [];
  for await (const event of events) {
    const { name, nesting, details } = event.data ?? {};
    const isTest = details?.type !== 'suite';
    if (event.type === 'test:start') {
      names = [...names.slice(0, nesting), name];
    } else if (isTest && event.type === 'test:pass') {
      totals.passed += 1;
    } else if (isTest && event.type === 'test:fail') {
      totals.failed += 1;
      const path = [...names.slice(0, nesting), name].join(' > ');
      totals.failures.push(path + reasonOf(details.error.cause ?? details.error));
    }
    printer.write(event);
    yield printer.read() ?? '';
  }
  writeResults(totals);
  printer.end();
  yield printer.read() ?? '';
}
