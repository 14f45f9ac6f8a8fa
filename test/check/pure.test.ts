import { expect } from '@open-wc/testing';
import { isLikelyHost, withScheme } from '../../src/check/address.js';
import { contrast, hexOf, over, readableOn, readColor, type Color } from '../../src/check/color.js';
import { noticeOf } from '../../src/check/noted.js';
import { isQuoted } from '../../src/check/quotes.js';
import { startTag, wholeTag } from '../../src/check/tag.js';
import { html, msg, plain, withCatalogue } from '../../src/check/words.js';

describe('an address that has lost its https://', () => {
  for (const address of [
    'www.example.org',
    ' WWW.example.org/a ',
    'example.org',
    'example.org/climate',
    'stadt.example.de/klima',
    'lindenau.de',
    'https//example.org',
    'https:/example.org',
    'http:example.org',
  ]) {
    it(`is ${address}`, () => {
      expect(isLikelyHost(address)).to.equal(true);
    });
  }

  for (const address of [
    '',
    '/climate',
    'climate',
    'climate.html',
    'climate/example.org',
    'app.js',
    '#history',
    '?page=example.org',
    'https://example.org',
    'http://example.org',
    '//example.org',
    'mailto:a@example.org',
  ]) {
    it(`is not ${JSON.stringify(address)}`, () => {
      expect(isLikelyHost(address)).to.equal(false);
    });
  }

  for (const [wrong, right] of [
    ['www.example.org', 'https://www.example.org'],
    ['https:/example.org', 'https://example.org'],
    ['https//example.org/a', 'https://example.org/a'],
  ] as const) {
    it(`gets it before ${wrong}`, () => {
      expect(withScheme(wrong)).to.equal(right);
    });
  }
});

describe('a value between quotation marks of a text', () => {
  for (const value of ['“fr”', '„fr“', '«\u00a0fr\u00a0»', '‘fr’', '「fr」', '“two', 'fr”']) {
    it(`is ${value}`, () => expect(isQuoted(value)).to.equal(true));
  }

  for (const value of ['fr', '', "l'eau", 'l’eau', 'a “b” c']) {
    it(`is not ${JSON.stringify(value)}`, () => expect(isQuoted(value)).to.equal(false));
  }
});

describe('a start tag as text', () => {
  const element = document.createElement('iclei-lang-switch');
  element.setAttribute('label', 'A & "B"');
  element.setAttribute('names', '');

  it('has its attributes in their order, written as HTML', () => {
    expect(startTag(element)).to.equal('<iclei-lang-switch label="A &amp; &quot;B&quot;" names>');
  });

  it('takes attributes out, changes them and adds them', () => {
    const changes = { label: 'C', names: undefined, for: 'part' };
    expect(startTag(element, changes)).to.equal('<iclei-lang-switch label="C" for="part">');
  });

  it('has its end tag, and dots for what is inside', () => {
    element.textContent = 'Words';
    expect(wholeTag(element, { label: undefined, names: undefined }, 'iclei-hero')).to.equal(
      '<iclei-hero>…</iclei-hero>',
    );
    expect(wholeTag(document.createElement('img'))).to.equal('<img>');
  });
});

describe('colours', () => {
  const white: Color = [255, 255, 255, 1];

  for (const [text, color] of [
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 0.25)', [1, 2, 3, 0.25]],
    ['color(srgb 1 0 0)', [255, 0, 0, 1]],
    ['no colour', undefined],
  ] as const) {
    it(`are read from ${text}`, () => expect(readColor(text)).to.deep.equal(color));
  }

  it('have the contrast of WCAG', () => {
    expect(contrast([0, 0, 0, 1], white)).to.equal(21);
    expect(contrast(white, white)).to.equal(1);
    expect(contrast([118, 118, 118, 1], white)).to.be.within(4.54, 4.55);
  });

  it('shine through what lies over them', () => {
    expect(over([0, 0, 0, 0.5], white)).to.deep.equal([127.5, 127.5, 127.5, 1]);
    expect(hexOf([0, 127.6, 255, 1])).to.equal('#0080ff');
  });

  for (const [text, ground] of [
    [[200, 220, 200, 1], white],
    [
      [40, 40, 90, 1],
      [10, 51, 80, 1],
    ],
    [[120, 120, 120, 0.5], white],
    [white, white],
  ] as [Color, Color][]) {
    it(`can be read once they are mended: ${hexOf(text)} on ${hexOf(ground)}`, () => {
      expect(contrast(readableOn(text, ground, 4.5), ground)).to.be.at.least(4.5);
    });
  }
});

describe('what the sections have told the check', () => {
  for (const [message, topic, detail] of [
    [
      'version 1.0.0 did not register what others have registered: <iclei-hero> (0.9.0).',
      'versions',
      '<iclei-hero> (0.9.0)',
    ],
    ['setLocale("xx") has no effect. Use one of en.', 'set-locale', 'setLocale("xx")'],
    ['zh-Hans', 'language', 'zh-Hans'],
  ] as const) {
    it(`is of the topic ${topic}`, () => {
      expect(noticeOf([message])).to.deep.equal({ topic, detail });
    });
  }

  it('is nothing where it has no words for it', () => {
    expect(noticeOf(['something of a later version'])).to.equal(undefined);
  });
});

describe('a text of the check', () => {
  const say = () =>
    plain(msg(html`${'a'} before ${'b'}`, { id: 'check.test', desc: 'Only for a test.' }));

  it('is English without a catalogue, and has its values in the order of the translation', () => {
    expect(say()).to.equal('a before b');
    const reversed = { 'check.test': html`${1} après ${0}` };
    expect(withCatalogue(reversed, say)).to.equal('b après a');
    expect(say()).to.equal('a before b');
  });
});
