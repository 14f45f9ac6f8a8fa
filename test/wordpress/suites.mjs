/** Everything that is tested on a version of WordPress. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite } from './site.mjs';
import { editor } from './suites/editor.mjs';
import { pages } from './suites/pages.mjs';

export function suitesOn(version) {
  describe(`WordPress ${version}`, () => {
    let site;
    before(async () => {
      site = await startSite(version);
    });
    after(() => site?.stop());

    pages(() => site);
    editor(() => site);

    it('had no warning from the plugin and no request by it', () => {
      assert.deepEqual(site.notes(), []);
    });
  });
}
