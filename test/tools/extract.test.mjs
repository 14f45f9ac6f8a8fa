import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { scratchCopy } from '../../site/scratch.mjs';
import { fileOf, targetLocales, unitsOf } from '../../xliff/read.mjs';
import { site } from '../../xliff/sets.mjs';

describe('the way from the code to the translators', () => {
  const { folder: scratch, remove } = scratchCopy();
  const run = (name) =>
    spawnSync(process.execPath, [join(scratch, 'xliff', name[0]), ...name.slice(1)], {
      encoding: 'utf8',
    });
  const extract = (...sets) => run(['i18n.mjs', 'extract', ...sets]);
  const check = (...sets) => run(['check.mjs', ...sets]);
  const french = () => readFileSync(join(scratch, 'xliff/fr.xlf'), 'utf8');
  const edit = (path, from, to) => {
    const text = readFileSync(join(scratch, path), 'utf8');
    assert.ok(text.includes(from), `${path} has no “${from}”`);
    writeFileSync(join(scratch, path), text.replace(from, to));
  };

  after(remove);

  it('changes nothing when nothing has changed', () => {
    const asCommitted = french();
    assert.equal(extract().status, 0);
    assert.equal(french(), asCommitted);
    assert.equal(check().status, 0);
  });

  it('does not let a translation grow stale when the English changes', () => {
    const asCommitted = french();
    edit('src/sections/about/about.ts', "'Who we are'", "'Who we were'");
    const unextracted = check('elements');
    assert.equal(unextracted.status, 1);
    assert.match(
      unextracted.stderr,
      /xliff\/fr\.xlf:\d+ about\.heading: its English differs from the code/,
    );

    extract('elements');
    const stale = check('elements');
    assert.equal(stale.status, 1);
    assert.match(stale.stderr, /xliff\/ja\.xlf:\d+ about\.heading: its state is needs-review/);
    const [before, now] = [asCommitted, french()].map((text) => text.split('\n'));
    assert.equal(now.filter((line, index) => line !== before[index]).length, 2);
    const once = french();
    extract('elements');
    assert.equal(french(), once);

    edit('src/sections/about/about.ts', "'Who we were'", "'Who we are'");
    extract('elements');
    for (const locale of ['es', 'fr', 'pt', 'ko', 'ja', 'zh-Hans']) {
      edit(`xliff/${locale}.xlf`, ' state="needs-review-translation"', '');
    }
    assert.equal(check('elements').status, 0);
    assert.equal(french(), asCommitted);
  });

  it('keeps the texts of the site in files of their own', () => {
    const [{ id }] = unitsOf('fr', site);
    const siteFile = () => readFileSync(join(scratch, 'xliff/site/fr.xlf'), 'utf8');
    const [asCommitted, ofSections] = [siteFile(), french()];
    const of = (xml, name) => xml.includes(`id="${name}"`);
    assert.ok(!of(asCommitted, 'about.heading') && !of(ofSections, id));

    rmSync(join(scratch, 'xliff/site'), { recursive: true });
    const missing = check('site');
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, new RegExp(`xliff/site/fr\\.xlf:1 ${id}: it is missing from`));
    extract('site');
    assert.equal(french(), ofSections);
    const untranslated = check('site');
    assert.equal(untranslated.status, 1);
    assert.match(
      untranslated.stderr,
      new RegExp(`xliff/site/fr\\.xlf:\\d+ ${id}: it has no translation`),
    );
    assert.doesNotMatch(untranslated.stderr, /xliff\/fr\.xlf/);

    const target = /\n *<target>.*<\/target>/g;
    assert.equal(siteFile().length, asCommitted.replaceAll(target, '').length);
    for (const locale of targetLocales()) {
      cpSync(fileOf(locale, site), join(scratch, `xliff/site/${locale}.xlf`));
    }
    assert.equal(check('site').status, 0);
  });

  it('refuses a text of the site whose id could be one of the sections', () => {
    writeFileSync(
      join(scratch, 'site/stray.ts'),
      "import { msg } from '@lit/localize';\nexport const stray = () => msg('Stray', { id: 'about.stray' });\n",
    );
    const { status, stderr } = check('site');
    rmSync(join(scratch, 'site/stray.ts'));
    assert.equal(status, 1);
    assert.match(stderr, /site\/stray\.ts: the id about\.stray does not start with site\. or/);
  });

  it('says which sets there are', () => {
    const { status, stderr } = check('sections');
    assert.equal(status, 1);
    assert.match(stderr, /no set of texts named sections\. Name: elements, site, wordpress\./);
  });

  it('says which text is new, and which is no longer needed', () => {
    edit('src/sections/about/about.ts', "id: 'about.heading'", "id: 'about.title'");
    const { status, stderr } = check('elements');
    assert.equal(status, 1);
    assert.match(stderr, /about\.title: it is missing from the file/);
    assert.match(stderr, /about\.heading: no text in the code has this id/);
  });
});
