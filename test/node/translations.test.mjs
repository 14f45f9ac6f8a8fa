import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGlossary, readUnits, unitsOf } from '../../xliff/read.mjs';
import { problemsOf } from '../../xliff/rules.mjs';
import { sets, site } from '../../xliff/sets.mjs';
import { status, summarize } from '../../xliff/status.mjs';

const glossary = readGlossary();

/** A unit of an XLIFF file as a translator sends it. `[…]` stands for bold, `#` for a number. */
function unit(source, target, { state = '', most = 200, what = 'Text' } = {}) {
  const encode = (text) =>
    text
      .replace('[', '<x id="0" equiv-text="&lt;strong&gt;"/>')
      .replace(']', '<x id="1" equiv-text="&lt;/strong&gt;"/>')
      .replace('#', '<x id="2" equiv-text="${number(value)}"/>');
  const [read] = readUnits(`<?xml version="1.0"?>
<xliff version="1.2"><file><body><trans-unit id="one"><source>${encode(source)}</source>
<target${state && ` state="${state}"`}>${encode(target)}</target>
<note>${what}. At most ${most} characters.</note></trans-unit></body></file></xliff>`);
  return read;
}

const good = [
  ['fr', 'Who [we] are?', 'Qui [sommes]-nous\u202f?'],
  ['fr', 'Over 25% of # cities: all', 'Plus de 25\u00a0% de #\u00a0villes\u00a0: toutes'],
  ['fr', 'The ICLEI Council', 'Le Conseil de l’ICLEI'],
  ['fr', '1,500 members', '1\u202f500 membres'],
  ['es', '50,000 people in Freiburg', '50\u202f000 personas en Friburgo'],
  ['es', 'More than # cities', 'Más de # ciudades'],
  ['pt', '1,500 members, 25%', '1.500 membros, 25%'],
  ['ko', 'ICLEI has 50,000 friends', '이클레이에는 친구가 5만 명 있습니다'],
  ['ja', 'ICLEI in 1990', '1990年のイクレイ（CCP）。'],
  ['ja', 'Open Visual Studio Code', 'Visual Studio Codeを開く'],
  ['fr', 'Start with https://', 'Commencez par https://'],
  ['zh-Hans', 'ICLEI Elements', '下载ICLEI Elements'],
  ['zh-Hans', 'ICLEI has 50,000 friends', '宜可城有5万名朋友。'],
  ['ja', 'More than # places', '#を超える場所'],
  ['ja', 'Two phrases', '二つの\u200b短い語句', { what: 'Impacts, label', most: 7 }],
  ['ja', 'One word', '自治体職員', { what: 'Impacts, label' }],
  ['ko', 'A long heading', '꽤 긴 제목입니다', { what: 'Pillars, heading' }],
];

const bad = [
  ['fr', 'Text', '', /no translation/],
  ['fr', 'Text', '   ', /no translation/],
  ['fr', 'Text', 'Texte', /state is needs-translation/, { state: 'needs-translation' }],
  ['fr', 'Text', 'Texte', /state is new/, { state: 'new' }],
  ['fr', '[Text]', '[Texte', /inline elements differ/],
  ['fr', 'Text', 'Texte #', /inline elements differ/],
  ['fr', '[Text]', ']Texte[', /closing tag comes before/],
  ['fr', 'In 1990', 'En 1989', /number 1990/],
  ['fr', 'In 199', 'En 1990', /number 199 /],
  ['fr', '1,500 members', '150 membres', /number 1500/],
  ['fr', 'The ICLEI Council', 'Le Conseil ICLEI', /“Conseil de l’ICLEI” in the glossary/],
  ['ko', 'In Bonn', '뮌헨에서', /“본” in the glossary/],
  ['zh-Hans', 'ICLEI', 'ICLEI', /“宜可城” in the glossary/],
  ['fr', 'Who?', 'Qui ?', /U\+202F/],
  ['fr', 'All: one', 'Tous : un', /U\+00A0\) before :/],
  ['fr', '25%', '25 %', /before %/],
  ['es', '25%', '25%', /before %/],
  ['pt', '25%', '25 %', /before %/],
  ['fr', 'It’s', "C'est", /apostrophe/],
  ['es', 'The name', 'El "nombre"', /quotation mark/],
  ['fr', 'The name', 'Le “nom”', /« »/],
  ['es', 'Two words', 'Dos  palabras', /two spaces/],
  ['es', 'Word', ' Palabra', /starts or ends/],
  ['ja', 'A, b', '都市,町', /full-width/],
  ['zh-Hans', 'A (b)', '城市(乡镇)', /full-width brackets/],
  ['ja', 'City B', '都市Ｂ', /half-width/],
  ['zh-Hans', 'Two cities', '两个 城市', /remove the space/],
  ['zh-Hans', 'Two cities', '两个 CCP城市', /remove the space/],
  ['ko', 'City', '都市', /another script/],
  ['ja', 'City', '도시', /another script/],
  ['es', 'City', 'Сiudad', /another script/],
  ['ja', 'Two phrases', '二つの少し長い語句', /U\+200B/, { what: 'Impacts, label' }],
  ['ja', '[Two] phrases', '[二つの]とても長い言葉', /U\+200B/, { what: 'Pillars, heading' }],
  ['fr', 'Text', 'Un texte trop long', /18 characters; the limit is 10/, { most: 10 }],
];

describe('the rules of translation', () => {
  for (const [locale, source, target, options] of good) {
    it(`accept in ${locale}: ${target}`, () => {
      assert.deepEqual(problemsOf(unit(source, target, options), locale, glossary), []);
    });
  }

  for (const [locale, source, target, problem, options] of bad) {
    it(`refuse in ${locale}: ${JSON.stringify(target)} for ${source}, because ${problem}`, () => {
      const problems = problemsOf(unit(source, target, options), locale, glossary);
      assert.equal(problems.length, 1, problems.join('; '));
      assert.match(problems[0], problem);
    });
  }

  it('ask for line ends in Japanese only where the styles break lines at them', () => {
    const heading = unit('Two phrases', '二つの少し長い語句', { what: 'Builder, label' });
    assert.match(problemsOf(heading, 'ja', glossary)[0], /U\+200B/);
    assert.deepEqual(problemsOf(heading, 'ja', glossary, site), []);
  });

  it('name the line of what is no XML', () => {
    assert.throws(() => readUnits('<xliff>\n<file>\n</xliff>'), /^Error: Line 2: .*"file"/);
    assert.throws(() => readUnits('<xliff>\n&nbsp;</xliff>'), /^Error: Line \d: .*nbsp/);
  });
});

describe('the state of the translations', () => {
  it('counts what is translated, stale and missing', () => {
    const units = [
      unit('Text', 'Texte en [trois] mots'),
      unit('Text', 'Texte', { state: 'needs-review-translation' }),
      unit('Text', 'Fin', { state: 'final' }),
      unit('Text', ''),
    ];
    assert.deepEqual(summarize(units, 'fr'), {
      ...{ locale: 'fr', units: 4, translated: 2, stale: 1, words: 6 },
    });
  });

  it('counts the words of a language without spaces', () => {
    const { words } = summarize([unit('Text', '城市和地区')], 'zh-Hans');
    assert.ok(words > 1 && words < 5, `${words} words`);
  });

  it('has a row for every language of the sections, of the site and of the plugin', () => {
    const rows = status();
    assert.deepEqual(
      rows.map(({ set, locale }) => `${set} ${locale}`),
      ['elements', 'site', 'wordpress'].flatMap((set) =>
        ['es', 'fr', 'ja', 'ko', 'pt', 'zh-Hans'].map((locale) => `${set} ${locale}`),
      ),
    );
    for (const { units, translated, changed } of rows) {
      assert.equal(translated, units);
      assert.match(changed, /^\d{4}-\d\d-\d\d$/);
    }
  });
});

/** What a note starts with: the place of the text. */
const places = {
  elements: /^(Hero|About|Pillars|Timeline|Impacts|Language switch|Check of a page), /,
  site: /^(Site|Builder|Checker)[,:] /,
  wordpress: /^(Editor|List of plugins)( of WordPress)?, /,
};

describe('the note of a unit', () => {
  for (const set of sets) {
    for (const { id, note, source } of unitsOf('fr', set)) {
      it(`says of ${id} where it stands, how long it may be and what stays`, () => {
        assert.match(note, places[set.name]);
        assert.match(note, /[Aa]t most \d+ characters/);
        const keeps = source.inline.length > 0;
        if (set === site) assert.ok(!keeps || /[Tt]he values? /.test(note), note);
        else assert.equal(/Not to be translated: /.test(note), keeps || /CCP/.test(source.text));
      });
    }
  }
});
