import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readLevel } from '../../src/sections/heading.js';
import { drawSkyline, heights } from '../../src/sections/hero/skyline.js';

describe('readLevel', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`takes ${level}`, () => {
      expect(readLevel(level)).to.equal(level);
    });
  }

  for (const nothing of [null, undefined]) {
    it(`takes ${nothing} for the default`, () => {
      expect(readLevel(nothing)).to.equal(2);
    });
  }

  for (const bad of [0, 7, 9, -1, 2.5, NaN, Infinity]) {
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
