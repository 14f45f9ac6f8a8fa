/** What the colours start from, and what they are with the changes of the webmaster. */
import {
  colorNames,
  type ColorName,
  type ColorPair,
  type StartingTheme,
  type Theme,
} from '../configuration/configuration.js';
import { propertyOf, valueOf, type Colors, type Start, type Starts } from './colors.js';
import { parseColor } from './parse.js';
import { themeFrom } from './theme.js';

/** The part of the design tokens (src/design/tokens.json) that is read here. */
export interface Tokens {
  readonly color: Readonly<Record<string, unknown>>;
}

interface ColorToken {
  readonly $value: { readonly hex: string };
  readonly $extensions?: { readonly mode: { readonly dark: { readonly hex: string } } };
}

function defaultColors({ color }: Tokens): Colors {
  return fromNames((name) => {
    const { $value, $extensions } = color[name] as ColorToken;
    return { light: $value.hex, dark: $extensions?.mode.dark.hex ?? $value.hex };
  });
}

const fromNames = (pairOf: (name: ColorName) => ColorPair): Colors =>
  Object.fromEntries(colorNames.map((name) => [name, pairOf(name)])) as Record<
    ColorName,
    ColorPair
  >;

/** The custom properties of a style sheet with nothing but one rule. */
const declarationsIn = (sheet: string): Map<string, string> =>
  new Map(
    [...sheet.matchAll(/(--iclei-[\w-]+)\s*:\s*([^;]+);/g)].map(([, property = '', value = '']) => [
      property,
      value.trim(),
    ]),
  );

function pairIn(value: string, colors: (property: string) => ColorPair): ColorPair {
  const [, other] = /^var\((--iclei-[\w-]+)\)$/.exec(value) ?? [];
  if (other) {
    return colors(other);
  }
  const [, light = value, dark = value] = /^light-dark\(([^,]+),([^,]+)\)$/.exec(value) ?? [];
  return { light: parseColor(light) ?? '', dark: parseColor(dark) ?? '' };
}

function startOf(sheet: string, standard: Colors): Start {
  const declarations = declarationsIn(sheet);
  const pairOf = (property: string): ColorPair => {
    const value = declarations.get(property);
    const name = colorNames.find((each) => propertyOf(each) === property) ?? 'accent';
    return value === undefined ? standard[name] : pairIn(value, pairOf);
  };
  return {
    colors: fromNames((name) => pairOf(propertyOf(name))),
    others: Object.fromEntries(
      [...declarations].filter(
        ([property]) => !colorNames.some((name) => propertyOf(name) === property),
      ),
    ),
  };
}

/**
 * Reads the themes.
 *
 * @param tokens the content of src/design/tokens.json.
 * @param sheets the style sheets of the examples, site/assets/themes/*.css.
 */
export function readStarts(
  tokens: Tokens,
  sheets: Readonly<Record<Exclude<StartingTheme, 'color' | 'iclei'>, string>>,
): Starts {
  const colors = defaultColors(tokens);
  return {
    iclei: { colors, others: {} },
    'town-hall': startOf(sheets['town-hall'], colors),
    'young-city': startOf(sheets['young-city'], colors),
    ministry: startOf(sheets.ministry, colors),
  };
}

/** The theme that a webmaster starts from. Until the city's colour is one, it is ICLEI's. */
export function startFor({ start, color }: Theme, starts: Starts): Start {
  if (start !== 'color') {
    return starts[start];
  }
  const own = parseColor(color);
  return own ? themeFrom(own) : starts.iclei;
}

/** The colours of a theme: where it starts, with the changes that are colours. */
export function colorsOf(theme: Theme, starts: Starts): Colors {
  const { colors } = startFor(theme, starts);
  return fromNames((name) => {
    const { light = '', dark = '' } = theme.changes[name] ?? {};
    return {
      light: parseColor(light) ?? colors[name].light,
      dark: parseColor(dark) ?? colors[name].dark,
    };
  });
}

/** The custom properties that a page has to set for a theme: all that differ from ICLEI's own. */
export function propertiesOf(theme: Theme, starts: Starts): Readonly<Record<string, string>> {
  const colors = colorsOf(theme, starts);
  const standard = starts.iclei.colors;
  const isSame = (one: ColorPair, other: ColorPair) =>
    one.light === other.light && one.dark === other.dark;
  return {
    ...Object.fromEntries(
      colorNames
        .filter((name) => !isSame(colors[name], standard[name]))
        .map((name) => [propertyOf(name), valueOf(colors[name])]),
    ),
    ...startFor(theme, starts).others,
  };
}
