import { expect } from '@open-wc/testing';
import {
  isBrief,
  mayBeOpen,
  readContent,
  repeats,
  type Content,
  type Tagged,
} from '../../src/sections/content.js';

type Uses = readonly [slots: readonly string[], entry?: string];

const slots = ['heading', 'introduction', 'actions'];
const section: Uses = [slots];
const timeline: Uses = [slots, 'iclei-milestone'];
const list: Uses = [slots, 'iclei-impact'];
const choices: Uses = [['hreflang']];

/** Whether all that is between the tags has a place in the section. */
const isUsed = ({ texts, others }: Content<unknown>) => texts.length + others.length === 0;

/** Parses a page, in which the entries know who shows them, as they do once they run. */
function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const entry of page.querySelectorAll('iclei-milestone, iclei-impact')) {
    Object.assign(entry, { shownBy: undefined });
  }
  return page;
}

const read = (html: string, uses = section) =>
  readContent<Element & Tagged>(
    parse(`<iclei-any>${html}</iclei-any>`).querySelector('iclei-any')!,
    ...uses,
  );

const few = 'ICLEI is a network of cities. We are a member.';
const milestone = '<iclei-milestone year="1992">Our city joined</iclei-milestone>';
const impact = '<iclei-impact value="5">parks</iclei-impact>';

describe('what stands between the tags', () => {
  for (const [what, html, uses] of [
    ['nothing', ''],
    ['white space', '\n  \u00a0\n'],
    ['a comment', '<!-- Our city -->'],
    ['the slots of the section', `<h2 slot="heading">${few}</h2><img slot="actions" alt="">`],
    ['what the command has written', `<div data-iclei><h2>A</h2><p>${few}</p></div>`],
    ['what the command has written in a group', `<div><div data-iclei><h2>A</h2></div></div>`],
    ['a template that a browser has not read', '<template shadowrootmode="open">A</template>'],
    ['what shows nothing', '<noscript>A</noscript><style>p {}</style><link rel="author">'],
    ['an entry', milestone, timeline],
    ['an entry in a paragraph', `<p>${milestone}</p>`, timeline],
    ['entries in a list', `<ul><li>${impact}</li><li>${impact}<br></li></ul>`, list],
    ['entries in a group', `<section><div>${milestone}</div></section>`, timeline],
    ['entries in a table', `<table><tr><td>${milestone}</td></tr></table>`, timeline],
    ['a picture in an entry', `<iclei-impact><img alt="">A<p>B</p></iclei-impact>`, list],
    ['links to other languages', '<ul><li><a hreflang="fr"><img alt="FR"></a></ul>', choices],
  ] as [string, string, Uses?][]) {
    it(`is all used: ${what}`, () => {
      expect(isUsed(read(html, uses))).to.equal(true);
    });
  }

  for (const [what, html, uses] of [
    ['a sentence', few],
    ['paragraphs', `<p>${few}</p>\n<p>${few}</p>`],
    [
      'marked words',
      '<p><b>A</b> <em>b</em> <strong>c</strong> <a href="/">d</a> <q>e</q><br></p>',
    ],
    ['a list', '<ul><li>One<li>Two</ul><dl><dt>A<dd>B</dl>'],
    ['a division', `<div class="note"><span>${few}</span></div>`],
    ['a sentence beside an entry', `<p>Before</p>${milestone}`, timeline],
    ['a sentence and a script’s absence', `<noscript>A</noscript>${few}`],
    ['500 letters', 'a'.repeat(500)],
    ['a sentence in a switch', '<p>ENG ES FR</p>', choices],
  ] as [string, string, Uses?][]) {
    it(`is no more than a few sentences: ${what}`, () => {
      const content = read(html, uses);
      expect([isUsed(content), isBrief(content)]).to.deep.equal([false, true]);
    });
  }

  for (const [what, html, uses] of [
    ['a heading', '<h2>News</h2>'],
    ['a heading beside what the command has written', '<div data-iclei>A</div><h2>News</h2>'],
    ['a picture', '<p>A <img alt=""></p>'],
    ['a video', '<video></video>'],
    ['a drawing', '<svg></svg>'],
    ['a frame', '<iframe></iframe>'],
    ['a form', '<form><input></form>'],
    ['a button', '<p><button>Send</button></p>'],
    ['a script', '<script>start()</script>'],
    ['a line', '<hr>'],
    ['a table with words of its own', '<table><caption>A</caption></table>'],
    ['a landmark', '<footer>A</footer>'],
    ['a group', '<section><p>A</p></section>'],
    ['another element', '<city-map></city-map>'],
    ['another section', '<iclei-hero></iclei-hero>'],
    ['an entry of another section', impact, timeline],
    ['an entry where there are none', milestone],
    ['an entry with a section in it', `<iclei-milestone><iclei-hero></iclei-hero>`, timeline],
    ['an entry with a heading in it', `<iclei-milestone>A<h2>News</h2>`, timeline],
    ['an entry with a form in it', `<iclei-impact><p><form></form></iclei-impact>`, list],
    ['an entry of another kind in it', `<iclei-milestone>A ${impact}</iclei-milestone>`, timeline],
    ['words beside an entry in a group', `<section>A ${milestone}</section>`, timeline],
    ['501 letters', 'a'.repeat(501)],
    ['a page that links to its other languages', '<h1>A</h1><a hreflang="fr">B</a>', choices],
  ] as [string, string, Uses?][]) {
    it(`is more than that: ${what}`, () => {
      const content = read(html, uses);
      expect([isUsed(content), isBrief(content)]).to.deep.equal([false, false]);
    });
  }

  it('has its entries in the order of the page, each once, however they are wrapped', () => {
    const nested = '<iclei-milestone>A<p>B <iclei-milestone>C</iclei-milestone></p>';
    const { entries } = read(`<p>${milestone}<br>${milestone}</p><div>${nested}</div>`, timeline);
    expect(entries.map(({ textContent }) => textContent)).to.deep.equal([
      'Our city joined',
      'Our city joined',
      'AB C',
      'C',
    ]);
  });

  it('names what has a slot that the section has not', () => {
    const { unknownSlotted, texts } = read(
      '<p slot="head">A</p><p slot="">B</p><p slot="heading">C</p>',
    );
    expect(unknownSlotted.map(({ textContent }) => textContent)).to.deep.equal(['A']);
    expect(texts).to.deep.equal(['B']);
  });

  it('takes a slot only where it is a child of the section', () => {
    expect(read('<div><p slot="heading">A</p></div>').texts).to.deep.equal(['A']);
  });
});

describe('a section', () => {
  for (const [what, html, expected] of [
    ['with a line of words at its end, last in the page', '<div><iclei-any>A\n</div>', false],
    ['followed by white space', '<div><iclei-any>A\n</iclei-any>\n</div>', false],
    ['followed by an element', '<iclei-any>A\n</iclei-any><p>B', false],
    ['with white space after an element at its end', '<div><iclei-any>A<br>\n</div>', true],
    ['with a space at its end, which is left of a line', '<div><iclei-any>A </div>', false],
    ['with nothing but white space at its end', '<div><iclei-any><p>A</p> </div>', true],
    [
      'with an entry at its end that is written as if it needed no end tag',
      '<div><iclei-any><p>A</p>\n<iclei-milestone year="1990"/>\n</div>',
      true,
    ],
    [
      'with a whole entry at its end',
      '<div><iclei-any><iclei-milestone>A</iclei-milestone></iclei-any></div>',
      false,
    ],
    ['with something at its end', '<div><iclei-any>A</div>', false],
    ['with an element at its end', '<iclei-any><p>A\n</p></iclei-any>', false],
    ['empty', '<iclei-any></iclei-any>', false],
    [
      'with a paragraph whose end takes its own',
      '<div><iclei-any><p>A</iclei-any>\n</p>\n</div>',
      true,
    ],
    ['last in another section', '<iclei-hero>B<iclei-any>A</iclei-any></iclei-hero>', true],
    ['last in a group in another section', '<iclei-hero><p><iclei-any>A</p></iclei-hero>', true],
    ['followed in another section', '<iclei-hero><iclei-any>A</iclei-any> </iclei-hero>', false],
  ] as const) {
    it(`${expected ? 'may' : 'cannot'} be without its end tag: ${what}`, () => {
      expect(mayBeOpen(parse(html).querySelector('iclei-any')!)).to.equal(expected);
    });
  }
});

describe('a fallback whose mark an editor has taken away', () => {
  const own =
    'Who we are We’re ICLEI – Local Governments for Sustainability: 2,500+ “cities”. What we do We act.';

  for (const [what, html] of [
    [
      'as it was',
      '<h2>Who we are</h2><p>We’re ICLEI – Local Governments for Sustainability: 2,500+ “cities”.</p>',
    ],
    [
      'in its division',
      '<div lang="en" dir="ltr"><h2>Who we are</h2><p>We’re ICLEI – Local Governments for</p></div>',
    ],
    [
      'with other quotation marks, dashes and spaces',
      '<h2>Who  we\u00a0are</h2><p>We\'re ICLEI -- Local\nGovernments for Sustainability: 2,500+ "cities".</p>',
    ],
    [
      'with more tags',
      '<h2><span>Who</span> we are</h2><p>We’re <b>ICLEI</b> – Local <i>Governments</i> for</p>',
    ],
    [
      'with a part taken out',
      '<h2>Who we are</h2><p>Local Governments for Sustainability</p><h3>What we do</h3>',
    ],
  ] as const) {
    it(`repeats what the section says: ${what}`, () => {
      expect(repeats(read(html), own)).to.equal(true);
    });
  }

  for (const [what, html] of [
    [
      'a word of the city',
      '<h2>Who we are</h2><p>Local Governments for Sustainability in Lindenau</p>',
    ],
    ['a heading of the city', '<h2>News</h2><p>Local Governments for Sustainability: 2,500+</p>'],
    ['a picture', '<h2>Who we are</h2><p>Local Governments for Sustainability</p><img alt="">'],
    ['a form', '<h2>Who we are</h2><p>Local Governments for Sustainability</p><form></form>'],
    ['another order', '<h3>What we do</h3><p>Local Governments for Sustainability: 2,500+</p>'],
    ['few words, which may be the city’s own', '<h2>Who we are</h2><p>What we do</p>'],
    [
      'the same twice',
      '<h2>Who we are</h2><h2>Who we are</h2><p>Local Governments for Sustainability</p>',
    ],
    ['no words', '<h2></h2>'],
  ] as const) {
    it(`says more, or nothing to be sure of: ${what}`, () => {
      expect(repeats(read(html), own)).to.equal(false);
    });
  }
});
