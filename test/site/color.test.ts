import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leastForAA, lowContrasts } from '../../site/builder/color/contrast.js';
import { contrastOf, nearestThatPasses } from '../../site/builder/color/nearest.js';
import { hexOf, oklchOf } from '../../site/builder/color/oklch.js';
import { parseColor, toHex } from '../../site/builder/color/parse.js';
import { colorsOf, propertiesOf } from '../../site/builder/color/starts.js';
import { themeFrom } from '../../site/builder/color/theme.js';
import { colorNames } from '../../site/builder/configuration/configuration.js';
import { contrast as contrastInCheck, readColor, type Color } from '../../src/check/color.js';
import { pairs } from '../../src/design/contrast.mjs';
import { configured, starts, valuesOf } from './support.js';

const anyColor = fc
  .oneof(
    fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true }))),
    fc.constantFrom([0, 0, 0], [1, 1, 1], [1, 1, 0], [0.5, 0.5, 0.5]),
  )
  .map(([red, green, blue]) => toHex([red!, green!, blue!]));

const themed = (theme: Record<string, unknown>) => configured({ theme }).theme;

describe('a colour as typed', () => {
  for (const [text, color] of [
    ['#abc', '#aabbcc'],
    ['ABC', '#aabbcc'],
    [' #AABBCC ', '#aabbcc'],
    ['aabbcc', '#aabbcc'],
    ['rgb(170, 187, 204)', '#aabbcc'],
    ['rgb(0 0 0)', '#000000'],
    ['rgb(256, 0, 0)', undefined],
    ['#ab', undefined],
    ['#abcd', undefined],
    ['', undefined],
    ['red; }', undefined],
    ['blue', undefined],
  ] as const) {
    it(`${JSON.stringify(text)} is ${color ?? 'none'}`, () => {
      expect(parseColor(text)).to.equal(color);
    });
  }
});

describe('OKLCH', () => {
  // As CSS Color 4 has them.
  for (const [color, lightness, chroma, hue] of [
    ['#ffffff', 1, 0, undefined],
    ['#000000', 0, 0, undefined],
    ['#ff0000', 0.628, 0.2577, 29.23],
    ['#00ff00', 0.8664, 0.2948, 142.5],
    ['#0000ff', 0.452, 0.3132, 264.05],
  ] as const) {
    it(`has the coordinates of ${color}`, () => {
      const found = oklchOf(color);
      expect(found.lightness).to.be.closeTo(lightness, 0.001);
      expect(found.chroma).to.be.closeTo(chroma, 0.001);
      if (hue)
        expect((found.hue * 180) / Math.PI + (found.hue < 0 ? 360 : 0)).to.be.closeTo(hue, 0.1);
    });
  }

  it('gives every colour back', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        expect(hexOf(oklchOf(color))).to.equal(color);
      }),
    );
  });

  it('agrees with the browser', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 0.03, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (lightness, chroma, hue) => {
          const ours = readColor(hexToRgb(hexOf({ lightness, chroma, hue })))!;
          const theirs = readColor(
            `oklch(${lightness.toFixed(6)} ${chroma.toFixed(6)} ${hue.toFixed(6)}rad)`,
          )!;
          for (const part of [0, 1, 2]) expect(ours[part]).to.be.closeTo(theirs[part]!, 1.5);
        },
      ),
      { numRuns: 50 },
    );
  });
});

const partsOf = (color: string) =>
  [1, 3, 5].map((place) => Number.parseInt(color.slice(place, place + 2), 16));

const hexToRgb = (color: string) => `rgb(${partsOf(color).join(', ')})`;

describe('the contrast of two colours', () => {
  it('is that of the check', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (one, other) => {
        const [first, second] = [one, other].map(
          (each) => [...partsOf(each), 1] as unknown as Color,
        );
        expect(contrastOf(one, other)).to.be.closeTo(contrastInCheck(first!, second!), 0.0001);
      }),
    );
  });

  it('is enough in ICLEI’s colours and in the examples', () => {
    for (const [name, { colors }] of Object.entries(starts)) {
      expect(lowContrasts(colors), name).to.deep.equal([]);
      expect(
        valuesOf(colors).every((color) => parseColor(color) === color),
        name,
      ).to.equal(true);
    }
  });

  it('is told where it is too low, with the nearest colour that has enough everywhere', () => {
    const colors = colorsOf(
      themed({ changes: { accent: { light: '#8ac', dark: '#5fd4a0' } } }),
      starts,
    );
    const low = lowContrasts(colors);
    expect(low.map(({ text, ground, scheme }) => `${text} ${ground} ${scheme}`)).to.deep.equal([
      'accent paper light',
      'accent wash light',
      'accent accent-wash light',
    ]);
    for (const { value, required, instead } of low) {
      expect(value).to.be.below(required);
      const mended = { ...colors, accent: { light: instead!, dark: colors.accent.dark } };
      expect(lowContrasts(mended)).to.deep.equal([]);
    }
  });

  it('has no colour that would help on white and black at once', () => {
    expect(nearestThatPasses('#888888', ['#ffffff', '#000000'], 7)).to.equal(undefined);
  });

  it('can always be reached on one background, and a colour that has it stays', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (color, ground) => {
        const nearest = nearestThatPasses(color, ground, leastForAA)!;
        expect(contrastOf(nearest, ground)).to.be.at.least(leastForAA);
        if (contrastOf(color, ground) >= leastForAA) expect(nearest).to.equal(color);
      }),
      { numRuns: 200 },
    );
  });

  it('is reached with the same hue', () => {
    const nearest = nearestThatPasses('#8888ff', '#ffffff', leastForAA)!;
    expect(oklchOf(nearest).hue).to.be.closeTo(oklchOf('#8888ff').hue, 0.02);
    expect(contrastOf(nearest, '#ffffff')).to.be.below(4.7);
  });
});

describe('a theme from one colour', () => {
  it('can be read, whatever the colour is', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const { colors } = themeFrom(color);
        for (const scheme of ['light', 'dark'] as const) {
          for (const [text, ground, least] of pairs as [
            keyof typeof colors,
            keyof typeof colors,
            number,
          ][]) {
            const found = contrastOf(colors[text][scheme], colors[ground][scheme]);
            expect(found, `${text} on ${ground}, ${scheme}, from ${color}`).to.be.at.least(least);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has the city’s colour where it can be read', () => {
    expect(themeFrom('#1f3f77').colors.accent.light).to.equal('#1f3f77');
    expect(themeFrom('#ffdd00').colors.accent.dark).to.equal('#ffdd00');
    expect(themeFrom('#ffdd00').colors.light.light).to.equal('#ffdd00');
  });

  it('has no colour if the city’s is grey', () => {
    const { ink, wash, sky } = themeFrom('#808080').colors;
    for (const { light } of [ink, wash, sky]) expect(oklchOf(light).chroma).to.be.below(0.003);
  });

  it('has windows that can be told from the sky, on and off', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const { light, 'light-off': off, sky } = themeFrom(color).colors;
        expect(contrastOf(off.light, sky.light)).to.be.above(1.3);
        expect(contrastOf(light.light, off.light)).to.be.above(2);
      }),
    );
  });
});

describe('the colours of a theme', () => {
  it('are ICLEI’s at first, and set nothing', () => {
    expect(colorsOf(themed({}), starts)).to.deep.equal(starts.iclei.colors);
    expect(propertiesOf(themed({}), starts)).to.deep.equal({});
  });

  it('are those of an example, with what else it sets', () => {
    const properties = propertiesOf(themed({ start: 'ministry' }), starts);
    expect(properties).to.include({
      '--iclei-color-sky-low': 'light-dark(#e9eef6, #18212e)',
      '--iclei-color-light': 'light-dark(#1f3f77, #a9c4f5)',
      '--iclei-font-weight-heading': '600',
    });
  });

  it('are ICLEI’s until the city’s colour is one', () => {
    expect(propertiesOf(themed({ start: 'color', color: '#12' }), starts)).to.deep.equal({});
    const { accent } = colorsOf(themed({ start: 'color', color: '7a1f2b' }), starts);
    expect(accent.light).to.equal('#7a1f2b');
  });

  it('are changed one by one, but for what is no colour', () => {
    const changes = {
      ink: { light: '111', dark: 'nearly white' },
      sky: { light: '#fff', dark: '#fff' },
    };
    expect(propertiesOf(themed({ changes }), starts)).to.deep.equal({
      '--iclei-color-ink': 'light-dark(#111111, #e8f1ee)',
      '--iclei-color-sky': '#ffffff',
    });
    expect(Object.keys(colorsOf(themed({ changes }), starts))).to.deep.equal([...colorNames]);
  });
});
