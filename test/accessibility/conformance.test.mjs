import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { locales } from '../../site/locales.mjs';
import { criteria, statements } from '../../stories/conformance.mjs';

/** The success criteria of WCAG 2.2; 4.1.1 is no more. https://www.w3.org/TR/WCAG22/ */
const standard = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1
    2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11
    2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

const terms = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable'];

describe('the conformance report', () => {
  for (const [level, numbers] of Object.entries(standard)) {
    it(`has every criterion of level ${level} once`, () => {
      const reported = criteria.filter((criterion) => criterion.level === level);
      assert.deepEqual(
        reported.map(({ number }) => number),
        numbers.split(/\s+/),
      );
    });
  }

  it('says of each how far it is met, in the terms of VPAT, and why', () => {
    for (const { number, conformance, remarks } of criteria) {
      assert.ok(terms.includes(conformance), number);
      assert.ok(remarks.length > 10, number);
    }
  });

  it('names tests that there are', () => {
    const named = new Set(criteria.flatMap(({ tests }) => tests));
    assert.ok(named.size >= 10);
    for (const test of named)
      assert.ok(existsSync(new URL(`../../${test}`, import.meta.url)), test);
  });

  it('has a statement to paste in every language', () => {
    assert.deepEqual(
      Object.keys(statements),
      locales.map(({ code }) => code),
    );
    for (const [language, statement] of Object.entries(statements)) {
      assert.match(statement, /WCAG.*2\.2.*AA|AA.*WCAG.*2\.2/, language);
    }
  });
});
