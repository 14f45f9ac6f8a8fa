import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyEdits } from '../../src/prerender/edit.js';
import { plainHtml, wordsOf } from '../../src/prerender/fallback.js';
import { languageOf } from '../../src/prerender/language.js';
import { distance, names, nearestName } from '../../src/check/names.js';
import { describe as say, problemAt } from '../../src/prerender/problem.js';
import { readPage } from '../../src/prerender/read.js';
import { textOf } from '../../src/prerender/tag.js';

describe('nearestName', () => {
  for (const [name, expected] of [
    ['iclei-heroo', 'iclei-hero'],
    ['iclei-impactlist', 'iclei-impact-list'],
    ['iclei-language-switch', 'iclei-lang-switch'],
    ['iclei-pilars', 'iclei-pillars'],
    ['iclei-', 'iclei-hero'],
  ] as const) {
    it(`finds ${expected} for ${name}`, () => {
      expect(nearestName(name)).to.equal(expected);
    });
  }

  it('finds each name for itself, at no distance', () => {
    for (const name of names) expect([nearestName(name), distance(name, name)]).to.eql([name, 0]);
  });
});

describe('applyEdits', () => {
  it('puts in, takes out and replaces, in any order', () => {
    const edits = [
      { start: 4, end: 6, text: '' },
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '+' },
    ];
    expect(applyEdits('abcdefg', edits)).to.equal('a+Bcdg');
  });

  it('changes nothing without edits, whatever the page', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (page) => applyEdits(page, []) === page));
  });
});

describe('problemAt', () => {
  for (const [html, offset, expected] of [
    ['abc', 0, '1:1: x'],
    ['a\nbc', 3, '2:2: x'],
    ['a\r\nb\rc', 5, '3:1: x'],
    ['a\n', 2, '2:1: x'],
  ] as const) {
    it(`is at ${expected} in ${JSON.stringify(html)}`, () => {
      expect(say(problemAt(html, offset, 'x'))).to.equal(expected);
      expect(say(problemAt(html, offset, 'x'), 'a.html')).to.equal(`a.html:${expected}`);
    });
  }
});

describe('readPage', () => {
  it('knows where a section stands, with its attributes and what is between its tags', () => {
    const html = '<p>é🏙️<ICLEI-About lang=fr>a <b>b</b></ICLEI-About> c';
    const [about] = readPage(html).ours;
    expect(html.slice(about!.start, about!.end)).to.match(/^<ICLEI-About.*<\/ICLEI-About>$/);
    expect(html.slice(about!.opening.start, about!.opening.end)).to.equal('<ICLEI-About lang=fr>');
    const { start, end } = about!.attributes.get('lang')!;
    expect(html.slice(start, end)).to.equal('lang=fr');
    expect(textOf(about!)).to.equal('a b');
    expect(about!.isClosed).to.equal(true);
  });

  it('does not fail on a page of any depth', () => {
    const depth = 2_000;
    const { ours, problems } = readPage(`${'<div>'.repeat(depth)}<iclei-hero></iclei-hero>`);
    expect([ours.length, problems.length]).to.eql([1, 0]);
  });
});

describe('languageOf', () => {
  for (const [html, instead, expected] of [
    ['<p lang=ja><iclei-about></iclei-about>', undefined, 'ja'],
    ['<p lang=en><iclei-about lang=ja></iclei-about>', undefined, 'ja other-language'],
    ['<p lang=en><iclei-about></iclei-about>', 'ja', 'ja'],
    ['<iclei-about lang=ja></iclei-about>', 'ko', 'ja other-language'],
    ['<iclei-about></iclei-about>', undefined, 'en'],
  ] as const) {
    it(`is ${expected} in ${html} with ${instead}`, () => {
      const { locale, isInOtherLanguage } = languageOf(readPage(html).ours[0]!, instead);
      expect(isInOtherLanguage ? `${locale} other-language` : locale).to.equal(expected);
    });
  }
});

describe('plainHtml', () => {
  for (const [content, expected] of [
    ['<div class="a"><h2 id="b">c</h2></div>', '<h2>c</h2>'],
    ['<slot name="own"><p>a</p></slot><slot><p>b</p></slot>', '<p>b</p>'],
    ['<h2><slot name="own">a</slot></h2><p>b</p>', '<p>b</p>'],
    ['<a part="x" href="/?a&amp;b" class="y">c</a>', '<a href="/?a&amp;b">c</a>'],
    ['<svg><title>a</title></svg><nav><button>b</button></nav><p>c\n  d</p>', '<p>c d</p>'],
    ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  ] as const) {
    it(`makes ${expected} of ${content}`, () => {
      expect(plainHtml(content, 'fr', new Set(['own']))).to.equal(
        `<div lang="fr" dir="ltr" data-iclei>${expected}</div>`,
      );
    });
  }

  it('is nothing where there are no words', () => {
    expect(plainHtml('<svg></svg> ', 'en', new Set())).to.equal('');
  });
});

describe('wordsOf', () => {
  it('has nothing but the words', () => {
    expect(wordsOf('<p>a&nbsp;<b>b</b> c</p>\n<!-- d --><p>e')).to.equal('abce');
  });
});
