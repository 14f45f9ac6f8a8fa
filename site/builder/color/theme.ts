import type { ColorName, ColorPair } from '../configuration/configuration.js';
import { valueOf, type Start } from './colors.js';
import { leastContrast, nearestThatPasses } from './nearest.js';
import { hexOf, oklchOf } from './oklch.js';

/** A yellow like that of lit windows, for a city whose own colour is no light. */
const lampHue = (85 * Math.PI) / 180;

/** The contrast that long texts and accents need, as in src/design/contrast.mjs. */
const forTexts = 7;
const forAccents = 4.5;

/**
 * A calm theme from one colour of the city: its hue in the backgrounds, hardly visible, and the colour itself where something
 * stands out. All texts can be read, whatever the colour: where it has too little contrast, the nearest one that
 * has enough takes its place.
 *
 * @param color as `#rrggbb`.
 */
export function themeFrom(color: string): Start {
  const own = oklchOf(color);
  // A vivid colour gives no more to the backgrounds than a muted one, and a grey gives nothing.
  const shade = (lightness: number, chroma: number, hue = own.hue) =>
    hexOf({ lightness, chroma: Math.min(own.chroma, chroma), hue });
  const lamp = (lightness: number, chroma: number) => hexOf({ lightness, chroma, hue: lampHue });
  const pair = (light: string, dark = light): ColorPair => ({ light, dark });
  const readable = (text: string, grounds: readonly string[], least: number) =>
    nearestThatPasses(text, grounds, least) ?? text;

  const paper = pair('#ffffff', shade(0.2, 0.02));
  const wash = pair(shade(0.975, 0.008), shade(0.24, 0.025));
  const accentWash = pair(shade(0.95, 0.03), shade(0.29, 0.045));
  const grounds = {
    light: [paper.light, wash.light, accentWash.light],
    dark: [paper.dark, wash.dark, accentWash.dark],
  };
  const onGrounds = (light: string, dark: string, least: number) =>
    pair(readable(light, grounds.light, least), readable(dark, grounds.dark, least));

  const sky = shade(0.3, 0.1);
  const skyLow = shade(0.38, 0.12);
  const skies = [sky, skyLow];
  const isLight = own.chroma > 0.06 && leastContrast(color, skies) >= forAccents;

  const colors: Record<ColorName, ColorPair> = {
    accent: onGrounds(color, color, forAccents),
    'accent-wash': accentWash,
    ink: onGrounds(shade(0.28, 0.03), shade(0.95, 0.01), forTexts),
    'ink-soft': onGrounds(shade(0.4, 0.03), shade(0.82, 0.02), forTexts),
    paper,
    wash,
    sky: pair(sky),
    'sky-low': pair(skyLow),
    'sky-ink': pair(readable(shade(0.975, 0.008), skies, forTexts)),
    light: pair(readable(isLight ? color : lamp(0.87, 0.13), skies, forAccents)),
    'light-off': pair(shade(0.46, 0.1)),
  };
  return {
    colors,
    others: {
      '--iclei-color-line': valueOf(pair(shade(0.86, 0.02), shade(0.4, 0.03))),
      '--iclei-color-accent-line': valueOf(pair(shade(0.82, 0.06), shade(0.45, 0.06))),
    },
  };
}
