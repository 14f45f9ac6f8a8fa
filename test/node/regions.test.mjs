import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameworks, regionIn, snippets } from '../../.storybook/regions.mjs';
import { applications } from '../consumers/applications.mjs';

describe('a region of an application', () => {
  for (const [what, text, expected] of [
    ['its lines', '// #region a\none\ntwo\n// #endregion\nthree', 'one\ntwo'],
    [
      'no common indentation',
      '  {/* #region a */}\n  <p>\n    b\n  </p>\n  {/* #endregion */}',
      '<p>\n  b\n</p>',
    ],
    ['empty lines', '<!-- #region a -->\n  b\n\n  c\n<!-- #endregion -->', 'b\n\nc'],
    [
      'all regions of its name',
      '// #region a\nb {\n// #endregion\nc\n// #region a\n}\n// #endregion',
      'b {\n}',
    ],
    [
      'nothing of other regions',
      '// #region ab\nb\n// #endregion\n// #region a\nc\n// #endregion',
      'c',
    ],
  ]) {
    it(`has ${what}`, () => {
      assert.equal(regionIn(text, 'a'), expected);
    });
  }

  it('has to be there', () => {
    assert.throws(() => regionIn('one', 'a'), /no #region a/);
    assert.throws(() => regionIn('// #region a\n// #endregion', 'a'), /no #region a/);
  });
});

describe('the code in the documentation', () => {
  it('is that of tested applications', () => {
    // Those without a framework share the page of one folder.
    const tested = [...applications.map(({ name }) => name), 'bundled'];
    assert.deepEqual(
      frameworks.map(({ name }) => name).filter((name) => !tested.includes(name)),
      [],
    );
  });

  it('imports the package', () => {
    for (const [name, { code }] of Object.entries(snippets())) {
      assert.match(code, /@iclei\/elements|prerender\(/, name);
    }
  });
});
