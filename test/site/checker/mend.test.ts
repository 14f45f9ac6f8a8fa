import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mend } from '../../../site/checker/mend/mend.js';
import { plain } from '../../../src/check/words.js';

/** What was found, in short: the line, what it is, and `!` if it stays. */
const said = (html: string) =>
  mend(html).findings.map(
    ({ line, topic, attribute, isMended }) =>
      `${[line, topic, attribute].filter((part) => part !== undefined).join(' ')}${isMended ? '' : '!'}`,
  );

type Row = [title: string, html: string, mended: string | null, ...said: string[]];

/** A page, what is made of it (null: it stays as it is), and what is said. */
const table: Row[] = [
  // Tags
  [
    'a misspelt section',
    '<p>\n<iclei-heros></iclei-heros>',
    '<p>\n<iclei-hero></iclei-hero>',
    '2 tag',
  ],
  [
    'two letters the wrong way round',
    '<iclie-hero id=a></iclie-hero>',
    '<iclei-hero id=a></iclei-hero>',
    '1 tag',
  ],
  ['a colon', '<iclei:hero></iclei:hero>', '<iclei-hero></iclei-hero>', '1 tag'],
  [
    'a whole word for an abbreviation',
    '<iclei-language-switch names></iclei-language-switch>',
    '<iclei-lang-switch names></iclei-lang-switch>',
    '1 tag',
  ],
  [
    'a misspelt entry',
    '<iclei-impact-list><iclei-impacts value="3">trees</iclei-impacts></iclei-impact-list>',
    '<iclei-impact-list><iclei-impact value="3">trees</iclei-impact></iclei-impact-list>',
    '1 tag',
  ],
  ['a tag that is like none of ours', '<iclei-weather></iclei-weather>', null, '1 tag!'],
  [
    'a misspelt end tag',
    '<iclei-hero></iclei-heros>\n<p>All else',
    '<iclei-hero></iclei-hero>\n<p>All else',
    '1 not-closed',
  ],
  // End tags
  [
    'the short form',
    '<iclei-about />\n<p>Text</p>',
    '<iclei-about></iclei-about>\n<p>Text</p>',
    '1 not-closed',
  ],
  [
    'the short form with attributes',
    '<iclei-timeline lang=fr  />',
    '<iclei-timeline lang=fr></iclei-timeline>',
    '1 not-closed',
  ],
  [
    'no end tag',
    '<iclei-about>\n<main>All else</main>',
    '<iclei-about></iclei-about>\n<main>All else</main>',
    '1 not-closed',
  ],
  [
    'no end tag after own content',
    '<iclei-hero>\n<img slot="media" src="a.jpg">\n<h2>Ours</h2>',
    '<iclei-hero>\n<img slot="media" src="a.jpg"></iclei-hero>\n<h2>Ours</h2>',
    '1 not-closed',
  ],
  [
    'no end tag after own entries',
    '<iclei-timeline><ul><li><iclei-milestone year="1998">Joined</iclei-milestone></ul><h2>Ours</h2>',
    '<iclei-timeline><ul><li><iclei-milestone year="1998">Joined</iclei-milestone></ul></iclei-timeline><h2>Ours</h2>',
    '1 not-closed',
  ],
  [
    'entries without end tags',
    '<iclei-timeline>\n<iclei-milestone year="1">One\n<iclei-milestone year="2">Two\n</iclei-timeline>',
    '<iclei-timeline>\n<iclei-milestone year="1">One</iclei-milestone>\n<iclei-milestone year="2">Two</iclei-milestone>\n</iclei-timeline>',
    '2 not-closed',
    '3 not-closed',
  ],
  [
    'an end tag that HTML ignores',
    '<iclei-about><p>Text</iclei-about>\n<p>More</p>',
    '<iclei-about><p>Text</p></iclei-about>\n<p>More</p>',
    '1 not-closed',
  ],
  [
    'an end tag too many',
    '<iclei-about></iclei-about></iclei-about>',
    '<iclei-about></iclei-about>',
    '1 closes-nothing',
  ],
  [
    'all in one',
    '<iclei-abuot lang="jp"/>\n<p>Text',
    '<iclei-about lang="ja"></iclei-about>\n<p>Text',
    '1 tag',
    '1 not-closed',
    '1 lang-code lang',
  ],
  // Attributes
  [
    'a misspelt attribute',
    "<iclei-hero heading-levle='3'></iclei-hero>",
    '<iclei-hero heading-level="3"></iclei-hero>',
    '1 unknown-attribute heading-levle',
  ],
  [
    'an attribute that is like none',
    '<iclei-hero colour="red"></iclei-hero>',
    null,
    '1 unknown-attribute colour!',
  ],
  [
    'an attribute twice',
    '<iclei-hero lang="fr" id="a" lang="es"></iclei-hero>',
    '<iclei-hero lang="fr" id="a"></iclei-hero>',
    '1 duplicate-attribute',
  ],
  [
    'no space between attributes',
    '<iclei-hero lang="fr"id="a"></iclei-hero>',
    '<iclei-hero lang="fr" id="a"></iclei-hero>',
    '1 missing-whitespace-between-attributes',
  ],
  [
    'no value',
    '<iclei-hero lang=></iclei-hero>',
    null,
    '1 lang lang!',
    '1 missing-attribute-value!',
  ],
  [
    'a label for a language',
    '<html lang="jp">\n<body>\n<iclei-hero lang=kr></iclei-hero>\n<iclei-about></iclei-about>',
    '<html lang="ja">\n<body>\n<iclei-hero lang="ko"></iclei-hero>\n<iclei-about></iclei-about>',
    '1 lang-code lang',
    '3 lang-code lang',
  ],
  [
    'a language that is none of the seven',
    '<iclei-hero lang="xx"></iclei-hero>',
    null,
    '1 lang lang!',
  ],
  [
    'a level that is none',
    '<iclei-hero HEADING-LEVEL=9></iclei-hero>',
    '<iclei-hero heading-level="2"></iclei-hero>',
    '1 heading-level heading-level',
  ],
  [
    'an order in short',
    '<iclei-timeline order="newest"></iclei-timeline>',
    '<iclei-timeline order="newest-first"></iclei-timeline>',
    '1 order order',
  ],
  [
    'a year among words',
    '<iclei-timeline><iclei-milestone year="May 1998">Joined</iclei-milestone></iclei-timeline>',
    '<iclei-timeline><iclei-milestone year="1998">Joined</iclei-milestone></iclei-timeline>',
    '1 year year',
  ],
  [
    'no year',
    '<iclei-timeline><iclei-milestone year="soon">Joined</iclei-milestone></iclei-timeline>',
    null,
    '1 year year!',
  ],
  [
    'an address without https://',
    '<iclei-pillars\n  work-href="www.example.org/a?b&amp;c"\n></iclei-pillars>',
    '<iclei-pillars\n  work-href="https://www.example.org/a?b&amp;c"\n></iclei-pillars>',
    '1 address work-href',
  ],
  [
    'the address of a link',
    '<iclei-hero>\n<a slot="actions" href="www.example.org">A</a></iclei-hero>',
    '<iclei-hero>\n<a slot="actions" href="https://www.example.org">A</a></iclei-hero>',
    '2 address href',
  ],
  [
    'an address that is none',
    '<iclei-pillars work-href="javascript:1"></iclei-pillars>',
    null,
    '1 work-href work-href!',
  ],
  [
    'false for a boolean attribute',
    '<iclei-impact-list no-figures="false"></iclei-impact-list>',
    '<iclei-impact-list></iclei-impact-list>',
    '1 boolean no-figures',
  ],
  [
    'typographic quotation marks',
    '<iclei-hero lang=“fr”></iclei-hero>',
    '<iclei-hero lang="fr"></iclei-hero>',
    '1 quotes lang',
  ],
  [
    'the same around two words',
    '<iclei-lang-switch label=“The Language” names></iclei-lang-switch>',
    '<iclei-lang-switch label="The Language" names></iclei-lang-switch>',
    '1 quotes label',
  ],
  [
    'the same around a wrong value',
    '<iclei-hero heading-level=“9”></iclei-hero>',
    '<iclei-hero heading-level="2"></iclei-hero>',
    '1 quotes heading-level',
    '1 heading-level heading-level',
  ],
  [
    'such marks as part of a name',
    '<iclei-lang-switch label="Choose “Language”"></iclei-lang-switch>',
    null,
    '1 quotes label!',
  ],
  [
    'a switch for nothing',
    '<iclei-lang-switch for="nothing"></iclei-lang-switch>',
    null,
    '1 for for!',
  ],
  [
    'two switches with one name',
    '<iclei-lang-switch></iclei-lang-switch>\n<iclei-lang-switch></iclei-lang-switch>',
    null,
    '2 switch-name label!',
  ],
  // Slots and places
  [
    'a misspelt slot',
    '<iclei-about>\n<p slot="introdution">Us</p></iclei-about>',
    '<iclei-about>\n<p slot="introduction">Us</p></iclei-about>',
    '2 unknown-slot slot',
  ],
  [
    'a slot that is like none',
    '<iclei-about><p slot="footer">Us</p></iclei-about>',
    null,
    '1 unknown-slot slot!',
  ],
  [
    'a picture without its slot',
    '<iclei-hero><img src="a.jpg" /></iclei-hero>',
    '<iclei-hero><img src="a.jpg" slot="media" /></iclei-hero>',
    '1 media',
  ],
  [
    'a picture in a paragraph',
    '<iclei-hero><p><img src="a.jpg"></p></iclei-hero>',
    '<iclei-hero><p slot="media"><img src="a.jpg"></p></iclei-hero>',
    '1 media',
  ],
  [
    'an entry in the wrong section',
    '<iclei-timeline>\n  <iclei-impact value="3">trees</iclei-impact>\n</iclei-timeline>\n<iclei-impact-list>\n</iclei-impact-list>',
    '<iclei-timeline>\n</iclei-timeline>\n<iclei-impact-list>\n  <iclei-impact value="3">trees</iclei-impact>\n</iclei-impact-list>',
    '2 misplaced',
  ],
  [
    'an entry outside its section',
    '<iclei-timeline></iclei-timeline><iclei-milestone year="1998">Joined</iclei-milestone>',
    '<iclei-timeline><iclei-milestone year="1998">Joined</iclei-milestone></iclei-timeline>',
    '1 misplaced',
  ],
  [
    'an entry without a section',
    '<iclei-impact value="3">trees</iclei-impact>',
    null,
    '1 misplaced!',
  ],
  [
    'an entry without text',
    '<iclei-timeline>\n\n<iclei-milestone year="1998"></iclei-milestone></iclei-timeline>',
    null,
    '3 empty-entry!',
  ],
  [
    'a level that skips one',
    '<h1>City</h1>\n<iclei-about heading-level="3"></iclei-about>',
    '<h1>City</h1>\n<iclei-about heading-level="2"></iclei-about>',
    '2 outline heading-level',
  ],
  // The page
  ['another encoding', '<meta charset="latin1">\r\n<iclei-hero></iclei-hero>', null, '1 encoding!'],
  [
    'a place where HTML allows no section',
    '<frameset><iclei-hero></iclei-hero></frameset>',
    null,
    '1 not-allowed!',
  ],
  ['a page that is cut off', '<p>Text</p>\n<iclei-hero lang="f', null, '2 cut!'],
  [
    'nothing wrong',
    '<!doctype html>\r\n<html LANG=fr>\r\n<iclei-hero Heading-Level = 1 ></iclei-hero >',
    null,
  ],
];

describe('mend', () => {
  for (const [title, html, mended, ...found] of table) {
    it(`knows ${title}`, () => {
      expect(said(html)).to.deep.equal(found);
      expect(mend(html).html).to.equal(mended ?? html);
    });

    it(`leaves nothing else to mend: ${title}`, () => {
      const { html: once, findings } = mend(html);
      const again = mend(once);
      expect(again.html).to.equal(once);
      const left = findings.filter(({ isMended }) => !isMended).map(({ topic }) => topic);
      expect(again.findings.map(({ topic }) => topic)).to.deep.equal(left);
    });
  }
});

describe('what mend says', () => {
  it('has the place, the tag, the words of the check, and what to write', () => {
    const [finding] = mend('<p>\r\n  <iclei-hero lang="jp"></iclei-hero>', 'ko').findings;
    expect(finding).to.include({
      ...{ line: 2, column: 3, tag: '<iclei-hero lang="jp">' },
      write: '<iclei-hero lang="ja"></iclei-hero>',
    });
    expect(plain(finding!.words!)).to.match(/[가-힣]/);
  });

  it('counts the sections and their languages', () => {
    const { sections, locales, lacksScript } = mend(
      '<html lang=fr><iclei-hero></iclei-hero><iclei-about lang=ko></iclei-about><iclei-lang-switch></iclei-lang-switch>',
    );
    expect({ sections, locales, lacksScript }).to.deep.equal({
      ...{ sections: 3, locales: ['fr', 'ko'], lacksScript: true },
    });
  });

  for (const [html, lacks] of [
    ['<iclei-hero></iclei-hero><script type="module" src="/iclei/iclei.js"></script>', false],
    ['<iclei-hero></iclei-hero><script src="iclei.classic.js?1"></script>', false],
    ['<iclei-hero><template shadowrootmode="open" data-iclei></template></iclei-hero>', false],
    ['<iclei-hero></iclei-hero><script src="/jquery.js"></script>', true],
    ['<p>No section</p>', false],
  ] as const) {
    it(`${lacks ? 'misses' : 'does not miss'} a script in ${html}`, () => {
      expect(mend(html).lacksScript).to.equal(lacks);
    });
  }

  it('knows what is in a declarative shadow root', () => {
    const html =
      '<city-card><template shadowrootmode="open"><iclei-hero lang="jp"></iclei-hero></template></city-card>';
    expect(mend(html).html).to.equal(html.replace('jp', 'ja'));
  });

  it('leaves comments, scripts, templates and noscript alone', () => {
    const html =
      '<!-- <iclei-heros> --><script>"<iclei-heros>"</script><template><iclei-heros /></template><noscript><iclei-heros></noscript>';
    expect(mend(html)).to.include({ html, sections: 0 });
    expect(said(html)).to.deep.equal([]);
  });

  it('runs and loads nothing', async () => {
    const html =
      '<script>window.hasRun = 1</script><img src="/nowhere.png" onerror="window.hasRun = 2"><video src="/nowhere.mp4"></video><link rel="stylesheet" href="/nowhere.css"><iframe src="/nowhere.html"></iframe><iclei-heros />';
    mend(html);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((window as { hasRun?: number }).hasRun).to.equal(undefined);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => name.includes('nowhere'))).to.deep.equal([]);
  });
});

const names = ['hero', 'abuot', 'timeline', 'milestone', 'impact-list', 'impact', 'lang-switch'];
const pieces = [
  ...names.flatMap((name) => [`<iclei-${name}`, `</iclei-${name}>`, `<iclei-${name} />`]),
  ...[
    '>',
    ' lang="jp"',
    ' lang=“fr”',
    ' slot="medai"',
    ' year="in 1998"',
    ' order=x',
    '"',
    '=',
    '/',
  ],
  ...[
    '<p>',
    '</p>',
    '<ul><li>',
    '</ul>',
    '<table>',
    '<select>',
    '<svg>',
    '<template>',
    '<!--',
    '-->',
  ],
  ...[
    'text',
    ' ',
    '\n',
    '\r\n',
    '&amp;',
    '<img>',
    '<h1>',
    '</h1>',
    '<main>',
    '</main>',
    '<a href="www.a.org">',
  ],
];

describe('mend, of anything', () => {
  it('does not throw, and mending twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
        const { html, findings } = mend(parts.join(''));
        const again = mend(html);
        expect(again.html).to.equal(html);
        const left = findings.filter(({ isMended }) => !isMended).map(({ topic }) => topic);
        expect(again.findings.map(({ topic }) => topic).sort()).to.deep.equal(left.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('does not throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        mend(text);
      }),
    );
  });

  it('leaves HTML without our tags as it is', () => {
    const others = [
      '<p>',
      '</p>',
      '<DIV Class = x>',
      '<br/>',
      '<table><td>',
      '"',
      '\r\n',
      '<b',
      '>',
      '</i>',
      'é🏙️',
      '<my-card a=b>',
      '&nbsp',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...others)), (parts) => {
        const html = parts.join('');
        expect(mend(html)).to.deep.include({ html, findings: [] });
      }),
    );
  });

  it('takes a megabyte in its stride', () => {
    const html = `${'<p class="a">Text with <b>words</b>.</p>\n'.repeat(25_000)}<iclei-heros />`;
    expect(mend(html).findings).to.have.length(2);
  });
});
