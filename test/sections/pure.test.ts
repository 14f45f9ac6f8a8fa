import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAddress } from '../../src/sections/address.js';
import { readLevel } from '../../src/sections/heading.js';
import { drawSkyline, heights } from '../../src/sections/hero/skyline.js';
import { inOrder, readYear } from '../../src/sections/timeline/order.js';

describe('readLevel', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`takes ${level}`, () => {
      expect(readLevel(level)).to.equal(level);
    });
  }

  it('takes a number that a framework sets as a string', () => {
    expect(readLevel('3')).to.equal(3);
  });

  for (const nothing of [null, undefined, '']) {
    it(`takes ${nothing === '' ? 'an empty string' : nothing} for the default`, () => {
      expect(readLevel(nothing)).to.equal(2);
    });
  }

  for (const bad of [0, 7, 9, -1, 2.5, NaN, Infinity, '9', 'two']) {
    it(`refuses ${bad}`, () => {
      expect(readLevel(bad)).to.equal(undefined);
    });
  }
});

describe('drawSkyline', () => {
  it('lights exactly two of three windows of our skyline', () => {
    const { lit, dark, columns, floors } = drawSkyline(heights);
    expect([lit.length, dark.length, columns, floors]).to.deep.equal([60, 30, 14, 12]);
  });

  it('draws every window once, whatever the skyline, and lights two of every three', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15), { minLength: 1, maxLength: 30 }), (floors) => {
        const { lit, dark } = drawSkyline(floors);
        const windows = new Set([...lit, ...dark].map(({ column, floor }) => `${column}/${floor}`));
        const total = floors.reduce((sum, height) => sum + height, 0);
        expect(windows.size).to.equal(total);
        expect(dark.length).to.be.within(Math.floor(total / 3), Math.ceil(total / 3));
      }),
    );
  });
});

describe('isAddress', () => {
  const good = [
    ...['https://example.org/', 'http://example.org', 'HTTPS://EXAMPLE.ORG', '//example.org/a'],
    ...[
      'mailto:town@example.org',
      '/about',
      'about',
      '../a?b#c',
      '#top',
      '?a',
      'a:b/../c'.slice(2),
    ],
    ...['./javascript:alert(1)', ' /about '],
  ];
  for (const text of good) {
    it(`takes ${JSON.stringify(text)}`, () => {
      expect(isAddress(text)).to.equal(true);
    });
  }

  const bad = [
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
    ],
    ...['java\nscript:alert(1)', '\u0000javascript:alert(1)', '\u001fjavascript:alert(1)'],
    ...[
      'data:text/html,hello',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc',
      'ftp://a',
    ],
    // Firefox reads the last as no address, but makes a link of it.
    ...['about:blank', 'a:b', '', '   ', 'http://[', 'view-source:javascript\u00ad:alert(1)'],
  ];
  for (const text of bad) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(isAddress(text)).to.equal(false);
    });
  }

  it('lets nothing through that a browser would run', () => {
    const disguise = fc
      .array(fc.constantFrom(...'javascript:', '\t', '\n', '\r', ' ', '\u0000', 'J', '&#58;'))
      .map((letters) => letters.join(''));
    const link = document.createElement('a');
    fc.assert(
      fc.property(fc.oneof(disguise, fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        link.href = text;
        if (isAddress(text)) {
          expect(link.protocol).to.be.oneOf(['http:', 'https:', 'mailto:', ':']);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readYear', () => {
  for (const [text, year] of [
    ...([
      ['1992', 1992],
      ['1', 1],
      ['9999', 9999],
      ['0850', 850],
    ] as const),
    ...['', '0', '0000', '10000', '-1', '19.5', 'soon', '1992 AD', '１９９２', '1e3'].map(
      (bad) => [bad, undefined] as const,
    ),
  ]) {
    it(`reads ${JSON.stringify(text)} as ${year}`, () => {
      expect(readYear(text)).to.equal(year);
    });
  }
});

describe('inOrder', () => {
  const own = [{ year: 1990 }, { year: 1991 }, { name: 'undated' }, { year: 2003 }];
  const show = (events: readonly { year?: number; name?: string }[]) =>
    events.map(({ year, name }) => name ?? year).join(' ');
  const table: [{ year?: number; name?: string }[], boolean, string][] = [
    [[], false, '1990 1991 undated 2003'],
    [[], true, '2003 undated 1991 1990'],
    [[{ year: 1992 }], false, '1990 1991 undated 1992 2003'],
    [[{ year: 1992 }], true, '2003 1992 undated 1991 1990'],
    [[{ year: 1800 }, { year: 2020 }], false, '1800 1990 1991 undated 2003 2020'],
    [[{ year: 1991, name: 'ours' }], false, '1990 1991 undated ours 2003'],
    [[{ name: 'someday' }], false, '1990 1991 undated 2003 someday'],
    [[{ name: 'someday' }], true, '2003 undated 1991 1990 someday'],
    [[{ year: 2020 }, { year: 1992 }], false, '1990 1991 undated 1992 2003 2020'],
  ];
  for (const [added, newestFirst, expected] of table) {
    it(`gives ${expected}`, () => {
      expect(show(inOrder<{ year?: number; name?: string }>(own, added, newestFirst))).to.equal(
        expected,
      );
    });
  }

  it('loses no event, whatever is added', () => {
    const events = fc.array(fc.record({ year: fc.option(fc.nat(3000), { nil: undefined }) }));
    fc.assert(
      fc.property(events, fc.boolean(), (added, newestFirst) => {
        const all = inOrder<{ year?: number | undefined }>(own, added, newestFirst);
        for (const event of [...own, ...added]) expect(all).to.include(event);
        expect(all).to.have.length(own.length + added.length);
      }),
    );
  });
});
