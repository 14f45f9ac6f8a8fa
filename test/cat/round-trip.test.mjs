import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { scratchCopy } from '../../site/scratch.mjs';

function run(program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  assert.equal(error, undefined);
  return { status, stdout, stderr };
}

function mustRun(program, ...args) {
  const { status, stdout, stderr } = run(program, ...args);
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`);
}

const read = (path) => readFileSync(path, 'utf8');

function edit(path, from, to) {
  assert.ok(read(path).includes(from), `${path} has no “${from}”`);
  writeFileSync(path, read(path).replaceAll(from, to));
}

/** OmegaT's project: the file, and the translations that were made in its editor. */
const settings = (locale) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'].map((name) => `<${name}>__DEFAULT__</${name}>`).join('\n')}
<source_lang>en</source_lang><target_lang>${locale}</target_lang>
<sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
`;

/** OmegaT 3 gives its user the translation that is there as the text to work on. */
const memory = (locale, [, before, after]) => `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6" segtype="paragraph" srclang="en"/>
<body><tu><tuv lang="en"><seg>${before}</seg></tuv><tuv lang="${locale}"><seg>${after}</seg></tuv></tu></body></tmx>
`;

/**
 * The ways a file can go. Each takes a folder with `LOCALE.xlf` in it, and what a translator
 * changes on the way, if anything: English, translation before, translation after. It returns the
 * file that the translator sends back.
 */
const ways = {
  pofilter(folder, locale, change) {
    const back = join(folder, 'filtered.xlf');
    mustRun('pofilter', '--progress=none', join(folder, `${locale}.xlf`), back);
    if (change) edit(back, `target>${change[1]}<`, `target>${change[2]}<`);
    return back;
  },
  'xliff2po and po2xliff with the file as template'(folder, locale, change) {
    const [file, po] = [`${locale}.xlf`, 'texts.po'].map((name) => join(folder, name));
    const back = join(folder, 'back.xlf');
    mustRun('xliff2po', '--progress=none', file, po);
    if (change) edit(po, `"${change[1]}"`, `"${change[2]}"`);
    mustRun('po2xliff', '--progress=none', '-t', file, po, back);
    return back;
  },
  'xliff2po and po2xliff alone'(folder, locale, change) {
    const po = join(folder, 'texts.po');
    mkdirSync(join(folder, 'back'));
    const back = join(folder, 'back', `${locale}.xlf`);
    mustRun('xliff2po', '--progress=none', join(folder, `${locale}.xlf`), po);
    if (change) {
      // An editor of PO files takes the mark of an unapproved text away with its first change.
      edit(po, `#, fuzzy\nmsgid "${change[0]}"`, `msgid "${change[0]}"`);
      edit(po, `"${change[1]}"`, `"${change[2]}"`);
    }
    mustRun('po2xliff', '--progress=none', po, back);
    return back;
  },
  OmegaT(folder, locale, change) {
    for (const name of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary', 'settings']) {
      mkdirSync(join(folder, name));
    }
    copyFileSync(join(folder, `${locale}.xlf`), join(folder, 'source', `${locale}.xlf`));
    writeFileSync(join(folder, 'omegat.project'), settings(locale));
    if (change) {
      writeFileSync(join(folder, 'omegat/project_save.tmx'), memory(locale, change));
    }
    const config = `--config-dir=${join(folder, 'settings')}`;
    mustRun('omegat', folder, '--mode=console-translate', config);
    return join(folder, 'target', `${locale}.xlf`);
  },
};

const changes = {
  fr: ['What we do', 'Ce que nous faisons', 'Nos missions'],
  ko: ['What we do', '우리가 하는 일', '하는 일'],
  ja: ['Accelerating action', '行動の加速', '行動を速める'],
};

describe('a round trip', () => {
  const scratch = scratchCopy();
  const fileOf = (locale) => join(scratch.folder, `xliff/${locale}.xlf`);
  const script = (name, ...args) =>
    run(process.execPath, join(scratch.folder, 'xliff', name), ...args);
  const build = () => {
    const { status, stderr } = script('i18n.mjs', 'build', 'elements');
    assert.equal(status, 0, stderr);
  };
  const catalogue = (locale) => read(join(scratch.folder, `src/language/catalogues/${locale}.ts`));
  const unchanged = {};
  let count = 0;
  const send = (way, locale, change) => {
    const folder = join(scratch.folder, `sent-${(count += 1)}`);
    mkdirSync(folder);
    copyFileSync(fileOf(locale), join(folder, `${locale}.xlf`));
    return ways[way](folder, locale, change);
  };

  before(() => {
    build();
    for (const locale of Object.keys(changes)) unchanged[locale] = catalogue(locale);
  });

  after(scratch.remove);

  for (const way of Object.keys(ways)) {
    for (const [locale, change] of Object.entries(changes)) {
      it(`through ${way} changes nothing in ${locale}`, () => {
        const before = read(fileOf(locale));
        const { status, stdout, stderr } = script('import.mjs', send(way, locale));
        assert.equal(status, 0, stderr);
        assert.match(stdout, /no translation has changed/);
        assert.equal(read(fileOf(locale)), before);
      });

      it(`through ${way} brings back what was changed in ${locale}`, () => {
        const before = read(fileOf(locale));
        const { status, stdout, stderr } = script('import.mjs', send(way, locale, change));
        assert.equal(status, 0, stderr);
        assert.match(stdout, /1 of \d+ translations have changed: pillars\./);
        assert.equal(
          read(fileOf(locale)),
          before.replace(`<target>${change[1]}<`, `<target>${change[2]}<`),
        );
        build();
        assert.equal(catalogue(locale), unchanged[locale].replace(change[1], change[2]));
        writeFileSync(fileOf(locale), before);
      });
    }
  }

  it('that loses a tag in a changed sentence is refused, with line and unit', () => {
    const before = read(fileOf('fr'));
    const change = ['', 'deux tiers de l’humanité', 'deux tiers des êtres humains'];
    const folder = join(scratch.folder, 'refused');
    mkdirSync(folder);
    const [po, back] = ['texts.po', 'fr.xlf'].map((name) => join(folder, name));
    mustRun('xliff2po', '--progress=none', fileOf('fr'), po);
    edit(po, change[1], change[2]);
    mustRun('po2xliff', '--progress=none', po, back);
    const { status, stderr } = script('import.mjs', back);
    assert.equal(status, 1);
    const [line] =
      /(?<=fr\.xlf:)\d+(?= hero\.statement: the inline elements differ)/.exec(stderr) ?? [];
    assert.match(read(back).split('\n')[line - 1], /<trans-unit/);
    assert.match(stderr, /Nothing was changed/);
    assert.equal(read(fileOf('fr')), before);
  });
});
