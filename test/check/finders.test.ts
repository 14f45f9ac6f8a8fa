import { expect } from '@open-wc/testing';
import {
  misspeltTags,
  picturesWithoutSlot,
  unknownAttributes,
  unknownSlots,
} from '../../src/check/find/names.js';
import { emptyEntries, misplacedEntries, unclosedTags } from '../../src/check/find/placement.js';
import { missingScript } from '../../src/check/find/script.js';
import { switchesWithSameName } from '../../src/check/find/switches.js';
import {
  addressesWithoutScheme,
  quotedValues,
  invalidBooleans,
  wrongLanguages,
  wrongValues,
} from '../../src/check/find/values.js';
import { findingsIn } from '../../src/check/findings.js';
import { plain } from '../../src/check/words.js';
import type { Notice } from '../../src/notices/notice.js';

/** A piece of a page in a shadow root of its own, in which none of our elements runs. */
function rootOf(markup: string): ShadowRoot {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

type Finder = (root: ShadowRoot) => Notice[];

/** What a finder has to say, in short: the topic, the element and the attribute. */
const said = (find: Finder, markup: string) =>
  find(rootOf(markup)).map(({ topic, element, attribute }) =>
    [topic, element?.localName, attribute].filter(Boolean).join(' '),
  );

const table: [Finder, [markup: string, ...found: string[]][]][] = [
  [
    misspeltTags,
    [
      ['<iclei-heros></iclei-heros>', 'tag iclei-heros'],
      ['<iclei-language-switch></iclei-language-switch>', 'tag iclei-language-switch'],
      ['<iclie-hero></iclie-hero>', 'tag iclie-hero'],
      ['<iclei:hero></iclei:hero>', 'tag iclei:hero'],
      ['<ICLEI-HERO></ICLEI-HERO>'],
      ['<city-hero></city-hero><hero></hero><p></p>'],
    ],
  ],
  [
    unknownAttributes,
    [
      ['<iclei-hero heading-levle="3"></iclei-hero>', 'unknown-attribute iclei-hero heading-levle'],
      ['<iclei-hero order="newest-first"></iclei-hero>', 'unknown-attribute iclei-hero order'],
      ['<iclei-hero headinglevel="3"></iclei-hero>', 'unknown-attribute iclei-hero headinglevel'],
      ['<iclei-milestone date="1998"></iclei-milestone>', 'unknown-attribute iclei-milestone date'],
      [
        '<iclei-hero id="a" class="b" style="c" lang="fr" dir="ltr" hidden role="region" part="d" slot="e" title="f" translate="no" tabindex="0" heading-level="2"></iclei-hero>',
      ],
      [
        '<iclei-hero data-a aria-label="b" onclick="c" @click="d" :e="f" x-data v-if="g" ng-h hx-get="i"></iclei-hero>',
      ],
      ['<iclei-lang-switch for="a" label="b" names persist></iclei-lang-switch><p foo="bar"></p>'],
    ],
  ],
  [
    unknownSlots,
    [
      ['<iclei-about><p slot="intro"></p></iclei-about>', 'unknown-slot p slot'],
      ['<iclei-about><img slot="media" /></iclei-about>', 'unknown-slot img slot'],
      ['<iclei-lang-switch><p slot="heading"></p></iclei-lang-switch>', 'unknown-slot p slot'],
      [
        '<iclei-hero><img slot="media" /><p slot="introduction"></p><a slot="actions"></a></iclei-hero>',
      ],
      ['<iclei-timeline><iclei-milestone slot="entry-0"></iclei-milestone></iclei-timeline>'],
      ['<city-card><p slot="intro"></p></city-card>'],
    ],
  ],
  [
    picturesWithoutSlot,
    [
      ['<iclei-hero><img /></iclei-hero>', 'media img'],
      ['<iclei-hero><p><video></video></p></iclei-hero>', 'media video'],
      ['<iclei-hero><figure slot="media"><img /></figure></iclei-hero>'],
      ['<iclei-hero><p slot="introduction"><img /></p></iclei-hero>'],
      ['<iclei-about><img /></iclei-about><img />'],
    ],
  ],
  [
    unclosedTags,
    [
      ['<iclei-lang-switch /><iclei-hero></iclei-hero>', 'not-closed iclei-lang-switch'],
      ['<iclei-about /><iclei-hero /><p>The end', 'not-closed iclei-about'],
      ['<iclei-about /><main>All else</main>', 'not-closed iclei-about'],
      [
        '<iclei-timeline><iclei-milestone>One<iclei-milestone>Two</iclei-timeline>',
        'not-closed iclei-milestone',
      ],
      ['<iclei-about><p>A network of cities.</p></iclei-about>'],
      ['<iclei-timeline><p><iclei-milestone></iclei-milestone></p></iclei-timeline>'],
      [
        '<iclei-about><div slot="introduction"><iclei-lang-switch></iclei-lang-switch></div></iclei-about>',
      ],
    ],
  ],
  [
    misplacedEntries,
    [
      ['<iclei-milestone year="1998">Joined</iclei-milestone>', 'misplaced iclei-milestone'],
      [
        '<iclei-timeline><iclei-impact>Trees</iclei-impact></iclei-timeline>',
        'misplaced iclei-impact',
      ],
      [
        '<iclei-impact-list><div><iclei-milestone></iclei-milestone></div></iclei-impact-list>',
        'misplaced iclei-milestone',
      ],
      [
        '<iclei-timeline><ul><li><iclei-milestone>Joined</iclei-milestone></li></ul></iclei-timeline>',
      ],
      ['<iclei-impact-list><iclei-impact>Trees</iclei-impact></iclei-impact-list>'],
    ],
  ],
  [
    emptyEntries,
    [
      ['<iclei-milestone year="1998"> <br /> </iclei-milestone>', 'empty-entry iclei-milestone'],
      ['<iclei-impact value="500"><img alt="" /></iclei-impact>', 'empty-entry iclei-impact'],
      ['<iclei-impact><img alt="Trees" /></iclei-impact><iclei-impact>Trees</iclei-impact>'],
      ['<iclei-about></iclei-about>'],
    ],
  ],
  [
    wrongValues,
    [
      ...['9', '0', '', 'two', '2.5', '-1'].map((level): [string, string] => [
        `<iclei-hero heading-level="${level}"></iclei-hero>`,
        'heading-level iclei-hero heading-level',
      ]),
      ['<iclei-timeline order="newest"></iclei-timeline>', 'order iclei-timeline order'],
      ['<iclei-milestone year="soon"></iclei-milestone>', 'year iclei-milestone year'],
      ['<iclei-milestone></iclei-milestone>', 'year iclei-milestone year'],
      ['<iclei-lang-switch for="nothing"></iclei-lang-switch>', 'for iclei-lang-switch for'],
      [
        '<iclei-pillars work-href="javascript:1"></iclei-pillars>',
        'work-href iclei-pillars work-href',
      ],
      [
        '<iclei-pillars agendas-href=""></iclei-pillars>',
        'agendas-href iclei-pillars agendas-href',
      ],
      [
        '<iclei-pillars activities-href="tel:1"></iclei-pillars>',
        'activities-href iclei-pillars activities-href',
      ],
      [
        '<iclei-hero heading-level="1"></iclei-hero><iclei-milestone year=" 1998 "></iclei-milestone>',
      ],
      ['<p id="part"></p><iclei-lang-switch for="part"></iclei-lang-switch>'],
      ['<iclei-pillars work-href="/climate" agendas-href="mailto:a@example.org"></iclei-pillars>'],
      ['<iclei-timeline order="oldest-first"></iclei-timeline>'],
      ['<iclei-timeline order=""></iclei-timeline>'],
    ],
  ],
  [
    quotedValues,
    [
      ['<iclei-hero lang=“fr”></iclei-hero>', 'quotes iclei-hero lang'],
      ['<iclei-timeline order=„newest-first“></iclei-timeline>', 'quotes iclei-timeline order'],
      [
        '<iclei-lang-switch label=“The language”></iclei-lang-switch>',
        'quotes iclei-lang-switch label',
      ],
      ['<iclei-lang-switch label="L’autre"></iclei-lang-switch><p title="“Yes”"></p>'],
    ],
  ],
  [
    invalidBooleans,
    [
      [
        '<iclei-impact-list no-figures="false"></iclei-impact-list>',
        'boolean iclei-impact-list no-figures',
      ],
      ['<iclei-lang-switch names="0"></iclei-lang-switch>', 'boolean iclei-lang-switch names'],
      ['<iclei-lang-switch persist="No"></iclei-lang-switch>', 'boolean iclei-lang-switch persist'],
      ['<iclei-lang-switch persist names="names" label="false"></iclei-lang-switch>'],
    ],
  ],
  [
    addressesWithoutScheme,
    [
      [
        '<iclei-pillars work-href="www.example.org"></iclei-pillars>',
        'address iclei-pillars work-href',
      ],
      ['<iclei-hero><a slot="actions" href="www.example.org">A</a></iclei-hero>', 'address a href'],
      [
        '<iclei-pillars work-href="https://www.example.org"></iclei-pillars><a href="www.a.org"></a>',
      ],
    ],
  ],
  [
    wrongLanguages,
    [
      ['<iclei-hero lang="jp"></iclei-hero>', 'lang-code iclei-hero lang'],
      [
        '<div lang="kr"><iclei-hero></iclei-hero><iclei-about></iclei-about></div>',
        'lang-code div lang',
      ],
      ['<iclei-hero lang="xx"></iclei-hero>', 'lang iclei-hero lang'],
      ['<div lang="de"><iclei-hero></iclei-hero></div><p lang="jp"></p>'],
      ['<iclei-hero lang="fr-CA"></iclei-hero><iclei-hero lang="zh-CN"></iclei-hero>'],
    ],
  ],
  [
    switchesWithSameName,
    [
      [
        '<iclei-lang-switch></iclei-lang-switch><iclei-lang-switch label=" "></iclei-lang-switch>',
        'switch-name iclei-lang-switch label',
      ],
      [
        '<iclei-lang-switch></iclei-lang-switch><iclei-lang-switch label="Foot"></iclei-lang-switch>',
      ],
    ],
  ],
  [
    missingScript,
    [['<iclei-hero></iclei-hero><iclei-about></iclei-about>', 'script iclei-hero'], ['<p></p>']],
  ],
];

for (const [find, cases] of table) {
  describe(`the check: ${find.name}`, () => {
    for (const [markup, ...found] of cases) {
      it(`finds ${found.join() || 'nothing'} in ${markup}`, () => {
        expect(said(find, markup)).to.deep.equal(found);
      });
    }

    it('looks into the open shadow roots of a page', () => {
      const [[markup, ...found]] = cases as [[string, ...string[]]];
      const root = rootOf('<city-page></city-page>');
      root.firstElementChild!.attachShadow({ mode: 'open' }).append(...rootOf(markup).childNodes);
      const inside = find(root).map(({ topic }) => topic);
      expect(inside).to.deep.equal(found.map((text) => text.split(' ')[0]));
    });
  });
}

/** What to write for each thing that is wrong, but that no script runs here. */
const written = (markup: string) =>
  findingsIn(rootOf(markup))
    .filter(({ topic }) => topic !== 'script')
    .map(({ write }) => write);

describe('the check: a property', () => {
  for (const [year, ...found] of [
    [1998],
    ['1998'],
    ['soon', 'year'],
    [undefined, 'year'],
  ] as const) {
    it(`finds ${found.join() || 'nothing'} in a milestone whose year a framework has set to ${year}`, () => {
      const root = rootOf('<iclei-milestone></iclei-milestone>');
      Object.assign(root.firstElementChild!, { year });
      expect(wrongValues(root).map(({ topic }) => topic)).to.deep.equal(found);
    });
  }
});

describe('the check: an element of the page itself', () => {
  it('may have a name like ours', () => {
    customElements.define('iclei-map', class extends HTMLElement {});
    const root = rootOf('<iclei-map></iclei-map>');
    document.body.append(root.host);
    expect(misspeltTags(root)).to.deep.equal([]);
    root.host.remove();
  });
});

describe('the check: what to write instead', () => {
  for (const [markup, ...right] of [
    ['<iclei-heros></iclei-heros>', '<iclei-hero></iclei-hero>'],
    ['<iclei-impacts></iclei-impacts>', '<iclei-impact-list></iclei-impact-list>'],
    [
      '<iclei-impact-list><iclei-impacts value="3">trees</iclei-impacts></iclei-impact-list>',
      '<iclei-impact value="3">…</iclei-impact>',
    ],
    [
      '<iclei-language-switch names></iclei-language-switch>',
      '<iclei-lang-switch names></iclei-lang-switch>',
    ],
    ['<iclei-hero heading-levle="3"></iclei-hero>', '<iclei-hero heading-level="3"></iclei-hero>'],
    ['<iclei-hero colour="red"></iclei-hero>', '<iclei-hero></iclei-hero>'],
    ['<iclei-hero heading-level="9"></iclei-hero>', '<iclei-hero heading-level="2"></iclei-hero>'],
    [
      '<iclei-timeline order="newest"></iclei-timeline>',
      '<iclei-timeline order="newest-first"></iclei-timeline>',
    ],
    ['<iclei-timeline order="x"></iclei-timeline>', '<iclei-timeline></iclei-timeline>'],
    [
      '<iclei-timeline><iclei-milestone year="May 1998">Joined</iclei-milestone></iclei-timeline>',
      '<iclei-milestone year="1998">…</iclei-milestone>',
    ],
    ['<iclei-about><p slot="introdution">Us</p></iclei-about>', '<p slot="introduction">…</p>'],
    ['<iclei-hero><img src="a.jpg"></iclei-hero>', '<img src="a.jpg" slot="media">'],
    ['<iclei-lang-switch /><p>Text<script></script>', '<iclei-lang-switch></iclei-lang-switch>'],
    [
      '<iclei-impact value="3">trees</iclei-impact>',
      '<iclei-impact-list>\n  <iclei-impact value="3">…</iclei-impact>\n</iclei-impact-list>',
    ],
    ['<iclei-hero lang=“fr”></iclei-hero>', '<iclei-hero lang="fr"></iclei-hero>'],
    [
      '<iclei-lang-switch label=“The language”></iclei-lang-switch>',
      '<iclei-lang-switch label="The language"></iclei-lang-switch>',
    ],
    ['<iclei-hero lang="jp"></iclei-hero>', '<iclei-hero lang="ja"></iclei-hero>'],
    [
      '<iclei-impact-list no-figures="false"></iclei-impact-list>',
      '<iclei-impact-list></iclei-impact-list>',
    ],
    [
      '<iclei-pillars work-href="www.example.org/a?b&c"></iclei-pillars>',
      '<iclei-pillars work-href="https://www.example.org/a?b&amp;c"></iclei-pillars>',
    ],
    // All of a tag in one go.
    ...[
      [
        '<iclei-timeline lang="jp" order="x" heading-level="7"></iclei-timeline>',
        ...Array<string>(3).fill('<iclei-timeline lang="ja" heading-level="2"></iclei-timeline>'),
      ] as [string, ...string[]],
    ],
  ] as [string, ...string[]][]) {
    it(`is ${right.at(-1)} for ${markup}`, () => {
      expect(written(markup)).to.deep.equal(right);
    });
  }

  it('is the line with the script where none runs, as the page has the check', () => {
    const [finding] = findingsIn(rootOf('<iclei-hero></iclei-hero>'));
    expect(finding!.write).to.equal('<script type="module" src="/iclei/iclei.js"></script>');
  });
});

describe('the check: what is wrong', () => {
  it('is said once of a value that breaks two rules', () => {
    const topics = findingsIn(rootOf('<iclei-hero heading-level=“3”></iclei-hero>'));
    expect(topics.map(({ topic }) => topic)).to.deep.equal(['script', 'quotes']);
  });

  it('is not said of what only stands in a section that is not closed', () => {
    const found = findingsIn(rootOf('<iclei-hero /><img /><form></form>'));
    expect(found.map(({ topic }) => topic)).to.have.members(['script', 'not-closed']);
  });

  it('has the start tag as it stands in the page', () => {
    const found = findingsIn(
      rootOf('<iclei-hero class="big" heading-level="9"><p>Text</p></iclei-hero>'),
    );
    expect(found.map(({ tag }) => tag)).to.deep.equal(
      Array(2).fill('<iclei-hero class="big" heading-level="9">'),
    );
  });

  it('names the slots of the section', () => {
    const found = findingsIn(rootOf('<iclei-about><p slot="intro">Us</p></iclei-about>'));
    const finding = found.find(({ topic }) => topic === 'unknown-slot')!;
    expect(finding.tag).to.equal('<p slot="intro">');
    expect(plain(finding.words)).to.contain('only heading, introduction, actions.');
  });

  it('has what only the sections know, as long as it is there', () => {
    const root = rootOf('<iclei-about></iclei-about>');
    const element = root.firstElementChild!;
    document.body.append(root.host);
    const notice: Notice = { topic: 'not-closed', element };
    const topics = () => findingsIn(root, [notice, notice]).map(({ topic }) => topic);
    expect(topics()).to.have.members(['script', 'not-closed']);
    root.host.remove();
    expect(topics()).to.deep.equal(['script']);
  });
});
