/** Which texts of a theme are hard to read, and what would make them readable. */
import { pairs } from '../../../src/design/contrast.mjs';
import type { ColorName } from '../configuration/configuration.js';
import type { Colors } from './colors.js';
import { contrastOf, nearestThatPasses } from './nearest.js';

/**
 * The contrast below which the builder warns: that of WCAG 2.2, level AA, for text of any size. ICLEI's own colours have
 * more on long texts, as `pairs` says; a city may have less.
 */
export const leastForAA = 4.5;

export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** A text that is hard to read on a background. */
export interface LowContrast {
  readonly text: ColorName;
  readonly ground: ColorName;
  readonly scheme: Scheme;
  /** From 1 to 21, rounded down to a tenth, so that 4.49 never reads as 4.5. */
  readonly value: number;
  readonly required: number;
  /** The colour of text nearest to it that can be read on all its backgrounds, or at least on this one. */
  readonly instead: string | undefined;
}

const names = pairs as readonly (readonly [ColorName, ColorName, number])[];

/** All pairs of text and background with too little contrast. The colours are written as `#rrggbb`. */
export function lowContrasts(colors: Colors): readonly LowContrast[] {
  return schemes.flatMap((scheme) =>
    names.flatMap(([text, ground]): LowContrast[] => {
      const color = colors[text][scheme];
      const value = contrastOf(color, colors[ground][scheme]);
      if (value >= leastForAA) {
        return [];
      }
      const grounds = names
        .filter(([other]) => other === text)
        .map(([, under]) => colors[under][scheme]);
      const instead =
        nearestThatPasses(color, grounds, leastForAA) ??
        nearestThatPasses(color, colors[ground][scheme], leastForAA);
      const rounded = Math.floor(value * 10) / 10;
      return [{ text, ground, scheme, value: rounded, required: leastForAA, instead }];
    }),
  );
}
