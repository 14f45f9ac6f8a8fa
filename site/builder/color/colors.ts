import type { ColorName, ColorPair, StartingTheme } from '../configuration/configuration.js';

export type Colors = Readonly<Record<ColorName, ColorPair>>;

/** A theme to start from. */
export interface Start {
  readonly colors: Colors;
  /** What it sets besides these colours, such as fonts: custom properties with their values. */
  readonly others: Readonly<Record<string, string>>;
}

/** ICLEI's own theme and the examples. One from a colour of the city is made when it is known. */
export type Starts = Readonly<Record<Exclude<StartingTheme, 'color'>, Start>>;

/** The custom property of a colour. */
export const propertyOf = (name: ColorName): string => `--iclei-color-${name}`;

/** A pair of colours as the value of a property. */
export const valueOf = ({ light, dark }: ColorPair): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;
