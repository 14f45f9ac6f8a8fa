import type { ColorName, ColorPair, Theme } from '../configuration/configuration.js';
import { colorsOf, startFor } from './starts.js';
import type { Starts } from './colors.js';
import type { Scheme } from './contrast.js';

/** A theme with one colour changed. A colour that is the start's again is no change any more. */
export function withColor(
  theme: Theme,
  starts: Starts,
  name: ColorName,
  scheme: Scheme,
  value: string,
): Theme {
  const pair: ColorPair = {
    ...(theme.changes[name] ?? colorsOf(theme, starts)[name]),
    [scheme]: value,
  };
  const { light, dark } = startFor(theme, starts).colors[name];
  return pair.light === light && pair.dark === dark
    ? withoutColor(theme, name)
    : { ...theme, changes: { ...theme.changes, [name]: pair } };
}

/** A theme with one colour as its start has it. */
export function withoutColor(theme: Theme, name: ColorName): Theme {
  const others = Object.entries(theme.changes).filter(([other]) => other !== name);
  return { ...theme, changes: Object.fromEntries(others) };
}
