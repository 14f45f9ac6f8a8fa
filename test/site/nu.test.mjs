/** The Nu HTML checker finds no error on any page of the site. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import vnu from 'vnu-jar';
import { findProgram, installFromDebian } from '../debian.mjs';
import { onDisk, pages } from './built.mjs';

/** What Nu counts as an error although the standard allows it, each with what says so. */
const notErrors = [
  // Any value is allowed in a custom property. Nu's parser does not know the unit cqi, which CSS Containment 3 has.
  /^CSS: “--iclei-size-display”: Parse Error\.$/,
];

const wasFor =
  (path) =>
  ({ url }) =>
    decodeURI(url ?? '').endsWith(`/site-static${path}`);

describe('the Nu HTML checker', () => {
  let messages;

  before(() => {
    if (!findProgram(['java'])) installFromDebian(['default-jre-headless']);
    const files = pages.map(onDisk);
    const { stdout, stderr } = spawnSync(
      'java',
      ['-jar', String(vnu), '--format', 'json', '--stdout', '--exit-zero-always', ...files],
      { encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    assert.ok(stdout, stderr);
    ({ messages } = JSON.parse(stdout));
  });

  for (const path of pages) {
    it(`has nothing against ${path}`, () => {
      const found = messages
        .filter(wasFor(path))
        .filter(
          ({ type, message }) => type !== 'info' && !notErrors.some((each) => each.test(message)),
        )
        .map(({ lastLine, message, extract }) => `${lastLine}: ${message} ${extract ?? ''}`);
      assert.deepEqual(found, []);
    });
  }
});
