import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { targetLocales } from '../../xliff/read.mjs';
import { nameOf, sets } from '../../xliff/sets.mjs';
import { xliffSchema } from './schema.mjs';

describe('the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iclei-schema-'));
  let schema, environment;

  before(() => ({ schema, environment } = xliffSchema(folder)));
  after(() => rmSync(folder, { recursive: true }));

  const validate = (file) =>
    spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], {
      encoding: 'utf8',
      env: environment,
    });

  for (const set of sets) {
    for (const locale of targetLocales()) {
      it(`of the ${set.name} keep to XLIFF 1.2 in ${locale}`, () => {
        const { status, stderr } = validate(nameOf(locale, set));
        assert.equal(status, 0, stderr);
      });
    }
  }

  const mistakes = {
    'an element that XLIFF does not have': ['<body>', '<body><sentence/>', /Element '.*sentence'/],
    'a space that XML does not have': ['<target>', '<target xml:space="wide">', /space'.*'wide'/],
  };

  for (const [name, [from, to, said]] of Object.entries(mistakes)) {
    it(`would not keep to it with ${name}`, () => {
      const file = join(folder, 'mistaken.xlf');
      writeFileSync(file, readFileSync('xliff/fr.xlf', 'utf8').replace(from, to));
      const { status, stderr } = validate(file);
      assert.notEqual(status, 0);
      assert.match(stderr, said);
    });
  }
});
