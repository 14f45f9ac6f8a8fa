import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { scratchCopy } from '../../site/scratch.mjs';
import { decode } from '../../xliff/decode.mjs';
import { sourceUnits, writeXliff } from '../../xliff/localize.mjs';
import { matchLanguage } from '../../xliff/matching.mjs';
import { merge } from '../../xliff/merge.mjs';
import { fileOf, readUnits, targetLocales } from '../../xliff/read.mjs';
import { sets } from '../../xliff/sets.mjs';

const own = readFileSync(fileOf('fr'), 'utf8');
const sources = sourceUnits();

/** What an import of a file makes of the project's French. */
function take(received, before = own) {
  const result = merge(readUnits(received), readUnits(before), sources);
  return { ...result, xml: writeXliff('fr', result.units) };
}

const statement =
  'En 2050, les <x id="0" equiv-text="&lt;strong&gt;"/>deux tiers<x id="1" equiv-text="&lt;/strong&gt;"/> de l’humanité vivront en ville';
assert.ok(own.includes(`<target>${statement}</target>`));
const withStatement = (text) => own.replace(`<target>${statement}<`, () => `<target>${text}<`);

const heading = '<target>Ce que nous faisons</target>';
assert.ok(own.includes(heading));
const withHeading = (target) => own.replace(heading, () => target);

/** What tools make of a file in which nobody has changed anything. */
const savedByTools = {
  'as it was': own,
  'with other line breaks': own.replaceAll('\n', '\r\n'),
  'with line breaks and indents inside the texts': own
    .replaceAll('<target>', '<target>\n      ')
    .replaceAll('</target>', '\n    </target>')
    .replaceAll(' de la ', '\n      de la '),
  'with comments': own.replaceAll('<target>', '<!-- seen --><target><!-- by Anna -->'),
  'with a comment inside a word': own.replaceAll('ville', 'vi<!-- break -->lle'),
  'with CDATA': own.replaceAll(/<target>([^<]*)<\/target>/g, '<target><![CDATA[$1]]></target>'),
  'with <g> around words': own.replaceAll(
    /<x id="(\d)" equiv-text="&lt;strong&gt;"\/>(.*?)<x id="\d" equiv-text="&lt;\/strong&gt;"\/>/g,
    '<g id="$1">$2</g>',
  ),
  'with <g> that is counted from one': withStatement(
    'En 2050, les <g id="1" ctype="bold">deux tiers</g> de l’humanité vivront en ville',
  ),
  'with <bpt> and <ept>': withStatement(
    'En 2050, les <bpt id="0">&lt;b></bpt>deux tiers<ept id="0">&lt;/b></ept> de l’humanité vivront en ville',
  ),
  'with <bx> and <ex>': withStatement(
    'En 2050, les <bx id="0"/>deux tiers<ex id="1"/> de l’humanité vivront en ville',
  ),
  'with <ph>': own.replaceAll(/<x id="(\d)" equiv-text="([^"]*)"\/>/g, '<ph id="$1">$2</ph>'),
  'with <mrk>': own.replaceAll(
    /<target>(.*?)<\/target>/g,
    '<target><mrk mtype="seg" mid="1">$1</mrk></target>',
  ),
  'with <seg-source>': own.replaceAll(
    /(<source>(.*?)<\/source>)/g,
    '$1<seg-source><mrk mtype="seg" mid="1">$2</mrk></seg-source>',
  ),
  'with <alt-trans>': own.replaceAll(
    '</trans-unit>',
    '<alt-trans match-quality="80"><source>Other</source><target>Autre</target></alt-trans></trans-unit>',
  ),
  'with notes of its own': own.replaceAll('<note ', '<note from="tool">Checked.</note><note '),
  'with groups': own.replace('<body>', '<body><group>').replace('</body>', '</group></body>'),
  'with a prefix': own.replaceAll(/<(\/?)(?!\?)/g, '<$1xlf:').replace('xmlns=', 'xmlns:xlf='),
  'in another order': own.replace(
    /(<body>\n)([^]*)(<\/body>)/,
    (_, start, units, end) =>
      start +
      units
        .split(/(?<=<\/trans-unit>\n)/)
        .reverse()
        .join('') +
      end,
  ),
  'with ids of its own': own.replaceAll(
    /<trans-unit id="([^"]*)"/g,
    (_, id) => `<trans-unit id="u${id.length}" resname="${id}"`,
  ),
  'with no id at all': own.replaceAll(/<trans-unit id="([^"]*)"/g, '<trans-unit'),
  'without its notes': own.replaceAll(/\s*<note.*?<\/note>/g, ''),
  'with an approval': own.replaceAll('<trans-unit', '<trans-unit approved="yes"'),
  'with the state of every text': own.replaceAll('<target>', '<target state="translated">'),
  'with a state that means nothing': own.replaceAll('<target>', '<target state="new">'),
  'without tags and numbers': own.replaceAll(/<x [^>]*\/> ?/g, ''),
  'without translations': own.replaceAll(/<target>.*<\/target>/g, ''),
  'with empty translations': own.replaceAll(/<target>.*<\/target>/g, '<target/>'),
  'each text twice': own.replaceAll(/<trans-unit[^]*?<\/trans-unit>/g, '$&\n$&'),
};

describe('a file that comes back', () => {
  for (const [how, xml] of Object.entries(savedByTools)) {
    it(`${how} changes nothing`, () => {
      assert.ok(how === 'as it was' || xml !== own);
      const { problems, unknown, changed, xml: written } = take(xml);
      assert.deepEqual({ problems, unknown, changed }, { problems: [], unknown: [], changed: [] });
      assert.equal(written, own);
    });
  }

  // Where the project's own file was saved by a tool, there is no other one to compare it with.
  for (const how of ['with CDATA', 'with <g> around words', 'with a prefix', 'with comments']) {
    it(`${how} in the place of the project's own is put right`, () => {
      const { problems, xml } = take(savedByTools[how], savedByTools[how]);
      assert.deepEqual(problems, []);
      assert.equal(xml, own);
    });
  }

  it('is written as extract would leave it, in every language', () => {
    for (const set of sets) {
      const texts = sourceUnits(set);
      for (const locale of targetLocales()) {
        const file = readFileSync(fileOf(locale, set), 'utf8');
        const units = readUnits(file);
        assert.equal(writeXliff(locale, merge(units, units, texts).units, set), file);
      }
    }
  });
});

const changes = [
  ['a word', withHeading('<target>Nos missions</target>'), 'Nos missions', ''],
  ['a word in CDATA', withHeading('<target><![CDATA[A & B]]></target>'), 'A &amp; B', ''],
  [
    'a space',
    withHeading('<target>Ce que nous faisons\u00a0!</target>'),
    'Ce que nous faisons\u00a0!',
    '',
  ],
  [
    'a word, and asks for another look',
    withHeading('<target state="needs-review-translation">Nos missions</target>'),
    ...['Nos missions', 'needs-review-translation'],
  ],
  [
    'nothing, but asks for another look',
    withHeading('<target state="needs-review-l10n">Ce que nous faisons</target>'),
    ...['Ce que nous faisons', 'needs-review-l10n'],
  ],
  [
    'the translation of older English',
    withHeading('<target>Nos missions</target>').replace('>What we do<', '>What we did<'),
    ...['Nos missions', 'needs-review-translation'],
  ],
];

describe('a translator who changes', () => {
  for (const [what, xml, target, state] of changes) {
    it(what, () => {
      const { problems, changed, xml: written } = take(xml);
      assert.deepEqual(problems, []);
      assert.deepEqual(changed, what.startsWith('nothing') ? [] : ['pillars.heading']);
      assert.equal(
        written,
        withHeading(`<target${state && ` state="${state}"`}>${target}</target>`),
      );
    });
  }

  it('a word beside a copy that has not changed', () => {
    const [unit] = /<trans-unit id="pillars.heading"[^]*?<\/trans-unit>/.exec(own);
    const copy = unit.replace('Ce que nous faisons', 'Nos missions');
    for (const both of [unit + copy, copy + unit]) {
      const { problems, xml } = take(own.replace(unit, both));
      assert.deepEqual(problems, []);
      assert.equal(xml, withHeading('<target>Nos missions</target>'));
    }
  });

  it('where a tag stands', () => {
    const moved =
      '<x id="0" equiv-text="&lt;strong&gt;"/>Deux tiers<x id="1" equiv-text="&lt;/strong&gt;"/> en ville';
    assert.equal(take(withStatement(moved)).xml, withStatement(moved));
    assert.equal(
      take(withStatement('<g id="0">Deux tiers</g> en ville')).xml,
      withStatement(moved),
    );
  });

  it('any text to any other, however a tool wraps it', () => {
    const words = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 })
      // What no XML can hold, what has a meaning of its own at the ends and between words, and what
      // stands for a character that was lost, for which a file is refused.
      .map((list) => list.map((word) => word.replaceAll(/[\s{}\p{C}\ufffd-\uffff]/gu, 'x')));
    fc.assert(
      fc.property(words, fc.constantFrom('\n', '\r\n', '\n\t\t'), (list, wrap) => {
        const encode = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const { units, problems } = take(
          withHeading(`<target>${wrap}${encode(list.join(wrap))}${wrap}</target>`),
        );
        assert.deepEqual(problems, []);
        assert.equal(units.find(({ id }) => id === 'pillars.heading').text, list.join(' '));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a translation that is stale', () => {
  const stale = withHeading(heading.replace('>', ' state="needs-review-translation">'));

  it('stays so if a tool has only lost the mark', () => {
    assert.equal(take(own, stale).xml, stale);
    assert.equal(take(withHeading(heading.replace('>', ' state="new">')), stale).xml, stale);
  });

  it('is so no longer if somebody approved or changed it', () => {
    assert.equal(take(savedByTools['with an approval'], stale).xml, own);
    assert.equal(take(savedByTools['with the state of every text'], stale).xml, own);
    const changed = withHeading('<target>Nos missions</target>');
    assert.equal(take(changed, stale).xml, changed);
  });

  it('stays so if older English was approved', () => {
    const old = savedByTools['with an approval'].replace('>What we do<', '>What we did<');
    assert.equal(take(old, stale).xml, stale);
  });
});

const refused = [
  ['a lost tag', withStatement('Deux tiers vivront en ville'), /inline elements differ/],
  ['a tag too many', withStatement(`${statement} <x id="7"/>`), /inline elements differ.* 7 /],
  ['a tag twice', withStatement(`${statement}<x id="1"/>`), /inline elements differ/],
  [
    'tags the wrong way round',
    withStatement('Deux <x id="1"/>tiers<x id="0"/> vivront en ville'),
    /closing tag comes before/,
  ],
];

describe('an import is refused for', () => {
  for (const [what, xml, reason] of refused) {
    it(what, () => {
      const { problems } = take(xml);
      assert.equal(problems.length, 1);
      assert.equal(problems[0].id, 'hero.statement');
      assert.match(xml.split('\n')[problems[0].line - 1], /id="hero.statement"/);
      assert.match(problems[0].problem, reason);
    });
  }

  it('two translations of one text', () => {
    const [unit] = /<trans-unit id="pillars.heading"[^]*?<\/trans-unit>/.exec(own);
    const [one, other] = ['Nos missions', 'Notre action'].map((text) =>
      unit.replace('Ce que nous faisons', text),
    );
    const { problems } = take(own.replace(unit, `${one}\n${other}`));
    assert.match(problems[0].problem, /differs from the one in line \d+/);
  });
});

describe('npm run i18n:import', () => {
  const scratch = scratchCopy();
  const french = join(scratch.folder, 'xliff/fr.xlf');
  mkdirSync(join(scratch.folder, 'sent'));

  after(scratch.remove);

  const send = (name, content, ...more) => {
    const before = readFileSync(french, 'utf8');
    const path = join(scratch.folder, 'sent', name);
    if (content !== undefined) writeFileSync(path, content);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(scratch.folder, 'xliff/import.mjs'), join('sent', name), ...more],
      { encoding: 'utf8', env: { ...process.env, INIT_CWD: scratch.folder } },
    );
    return { status, stdout, stderr, changed: readFileSync(french, 'utf8') !== before };
  };

  it('takes a file from where its user is, and says what is new', () => {
    const { status, stdout, changed } = send(
      'back.xliff',
      withHeading('<target>Nos "missions"</target>').replace('language="fr"', 'language="fr_CA"'),
    );
    assert.equal(status, 0);
    assert.ok(changed);
    assert.match(stdout, /fr\.xlf: 1 of 79 translations have changed: pillars\.heading/);
    assert.match(stdout, /fr\.xlf:\d+ pillars\.heading: use the quotation marks/);
    assert.ok(send('fr.xlf', own).changed);
  });

  describe('of the texts of the site', () => {
    const file = join(scratch.folder, 'xliff/site/fr.xlf');
    const asCommitted = readFileSync(file, 'utf8');
    const [{ id, target }] = readUnits(asCommitted);
    const translated = asCommitted.replace(`<target>${target.text}<`, '<target>Autre texte<');

    afterEach(() => writeFileSync(file, asCommitted));

    it('changes the file of the site alone', () => {
      const { status, stdout, changed } = send('fr.xlf', translated);
      assert.equal(status, 0);
      assert.match(
        stdout,
        new RegExp(`xliff/site/fr\\.xlf: 1 of \\d+ translations have changed: ${id}`),
      );
      assert.ok(!changed);
      assert.equal(readFileSync(file, 'utf8'), translated);
    });

    it('finds the set by the English where a tool has lost the ids', () => {
      const { stdout } = send(
        'fr.xlf',
        translated.replaceAll(/<trans-unit id="[^"]*"/g, '<trans-unit'),
      );
      assert.match(stdout, /xliff\/site\/fr\.xlf: 1 of/);
      assert.equal(readFileSync(file, 'utf8'), translated);
    });

    it('takes from a file of both only the set of which it has more', () => {
      const [unit] = /<trans-unit[^]*?<\/trans-unit>/.exec(translated);
      const { status, stdout, changed } = send(
        'fr.xlf',
        withHeading('<target>Nos missions</target>').replace('</body>', `${unit}\n</body>`),
      );
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`fr\\.xlf:\\d+ ${id}: this is not a text of xliff/fr\\.xlf`));
      assert.match(stdout, /xliff\/fr\.xlf: 1 of \d+ translations have changed: pillars\.heading/);
      assert.ok(changed);
      assert.equal(readFileSync(file, 'utf8'), asCommitted);
      send('fr.xlf', own);
    });
  });

  it('knows the language by the name where the file does not say it', () => {
    const silent = own.replace('target-language="fr" ', '');
    assert.equal(send('fr.xlf', silent).status, 0);
    assert.match(send('texts.xlf', silent).stderr, /does not declare its language/);
  });

  const bad = [
    ['none.xlf', undefined, /none\.xlf cannot be opened \(ENOENT\)/],
    ['half.xlf', own.slice(0, 900), /half\.xlf:\d+ /],
    ['entity.xlf', own.replace('villes', '&nbsp;villes'), /entity\.xlf:\d+ .*nbsp/],
    ['empty.xlf', '', /empty\.xlf:1 /],
    ['page.xlf', '<html><body/></html>', /page\.xlf:1 this is html/],
    ['two.xlf', '<xliff version="2.0"/>', /two\.xlf:1 this is xliff 2\.0\. Save it as XLIFF 1\.2/],
    [
      'de.xlf',
      own.replace('language="fr"', 'language="de"'),
      /for “de”, which is not one of es, fr/,
    ],
    ['latin.xlf', Buffer.from(own, 'latin1'), /latin\.xlf:\d+ this is not valid UTF-8/],
    [
      'lossy.xlf',
      withHeading('<target>\ufffda va</target>'),
      /lossy\.xlf:\d+ .*replacement character/,
    ],
    ['klingon.xlf', own.replace('"UTF-8"', '"tlh"'), /encoding tlh is unknown/],
    ['other.xlf', own.replaceAll(/<trans-unit[^]*<\/trans-unit>/g, ''), /no text of this project/],
    ['lost.xlf', withStatement('Deux tiers'), /lost\.xlf:\d+ hero\.statement: the inline/],
  ];

  for (const [name, content, message] of bad) {
    it(`refuses ${name}`, () => {
      const { status, stderr, changed } = send(name, content);
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.match(stderr, /Nothing was changed\.\n$/);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.ok(!changed);
    });
  }
});

describe('the text of a file', () => {
  const text = '<?xml version="1.0"?>\n<a>é 市</a>';
  const utf16 = (mark, swap) => {
    const bytes = Buffer.from(mark + text, 'utf16le');
    return swap ? bytes.swap16() : bytes;
  };
  const latin = '<?xml version="1.0" encoding="windows-1252"?><a>é</a>';
  const encodings = {
    'UTF-8': [Buffer.from(text), text],
    'UTF-8 with a byte-order mark': [Buffer.from(`\ufeff${text}`), text],
    'UTF-16': [utf16('\ufeff'), text],
    'UTF-16, other way round': [utf16('\ufeff', true), text],
    'UTF-16 without a mark': [utf16(''), text],
    'UTF-16 without a mark, other way round': [utf16('', true), text],
    'Windows-1252': [Buffer.from(latin, 'latin1'), latin],
    'UTF-8 that calls itself UTF-16': [
      Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'),
      '<?xml version="1.0" encoding="UTF-16"?><a>é</a>',
    ],
    nothing: [Buffer.from(''), ''],
  };
  for (const [encoding, [bytes, expected]] of Object.entries(encodings)) {
    it(`is read from ${encoding}`, () => assert.equal(decode(bytes), expected));
  }

  it('is refused with the line of what cannot be read', () => {
    assert.throws(
      () => decode(Buffer.from('a\nb\né', 'latin1')),
      /^Error: Line 3: this is not valid utf-8/,
    );
  });
});

describe('the language of a file', () => {
  const locales = ['fr', 'pt', 'zh-Hans', 'pt-PT'];
  const tags = [
    ...[
      ['fr', 'fr'],
      ['fr-CA', 'fr'],
      ['fr_FR', 'fr'],
      ['FR', 'fr'],
      ['pt-BR', 'pt'],
    ],
    ...[
      ['pt-PT', 'pt-PT'],
      ['zh-CN', 'zh-Hans'],
      ['zh-TW', undefined],
      ['de', undefined],
    ],
    ...[
      ['!', undefined],
      ['', undefined],
      ['texts_final', undefined],
    ],
  ];
  for (const [tag, expected] of tags) {
    it(`is ${expected} for “${tag}”`, () => assert.equal(matchLanguage(tag, locales), expected));
  }
});
