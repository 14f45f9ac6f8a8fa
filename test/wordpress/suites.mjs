/** Everything that is tested on a version of WordPress. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSite } from './site.mjs';
import { authors } from './suites/authors.mjs';
import { classicEditor } from './suites/classic.mjs';
import { editor } from './suites/editor.mjs';
import { pages } from './suites/pages.mjs';
import { removal } from './suites/removal.mjs';
import { translations } from './suites/translations.mjs';
import { themes } from './suites/themes.mjs';
import { visitors } from './suites/visitors.mjs';

export function suitesOn(version) {
  describe(`WordPress ${version}`, () => {
    let site;
    before(async () => {
      site = await startSite(version);
    });
    after(() => site?.stop());

    const getSite = () => site;
    for (const suite of [pages, visitors, authors, themes, translations, editor, classicEditor])
      suite(getSite);

    it('had no warning from the plugin and no request by it', () => {
      assert.deepEqual(site.notes(), []);
    });

    removal(getSite);
  });
}
