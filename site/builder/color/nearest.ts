import { contrast } from '../../../src/design/contrast.mjs';
import { hexOf, oklchOf } from './oklch.js';
import { componentsOf } from './parse.js';

/** The contrast of two colours written as `#rrggbb`, from 1 to 21. */
export const contrastOf = (one: string, other: string): number =>
  contrast(componentsOf(one), componentsOf(other));

/** The least contrast of a colour with any of several. */
export const leastContrast = (color: string, others: readonly string[]): number =>
  Math.min(...others.map((other) => contrastOf(color, other)));

const step = 0.004;

/**
 * The colour nearest in lightness that has enough contrast with each of the backgrounds, or the colour itself. It keeps the
 * hue, and the chroma as far as a screen can show it.
 *
 * @returns undefined if not even black and white have enough.
 */
export function nearestThatPasses(
  color: string,
  grounds: string | readonly string[],
  least: number,
): string | undefined {
  const all = [grounds].flat();
  const passes = (candidate: string) => leastContrast(candidate, all) >= least;
  if (passes(color)) {
    return color;
  }
  const oklch = oklchOf(color);
  for (let distance = step; distance <= 1; distance += step) {
    for (const lightness of [oklch.lightness - distance, oklch.lightness + distance]) {
      const candidate = hexOf({ ...oklch, lightness: Math.min(1, Math.max(0, lightness)) });
      if (lightness > -step && lightness < 1 + step && passes(candidate)) {
        return candidate;
      }
    }
  }
  return undefined;
}
