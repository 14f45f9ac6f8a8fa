import { spec } from 'node:test/reporters';
import { writeResults } from './results.mjs';

/** Prints what Node's own reporter prints, and counts the tests for the last line of `npm test`. */
export default class extends spec {
  #totals = { passed: 0, failed: 0 };

  _transform(event, encoding, callback) {
    const isTest = event.data?.details?.type !== 'suite';
    if (isTest && event.type === 'test:pass') {
      this.#totals.passed += 1;
    } else if (isTest && event.type === 'test:fail') {
      this.#totals.failed += 1;
    }
    super._transform(event, encoding, callback);
  }

  _flush(callback) {
    writeResults('node', this.#totals);
    super._flush(callback);
  }
}
