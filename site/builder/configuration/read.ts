/** Reads a configuration from anything: an old link, a link of a newer version, or a link that somebody has edited. */
import { locales, type Locale } from '../../../src/language/locales.js';
import {
  colorNames,
  defaultConfiguration,
  kinds,
  sectionNames,
  startingThemes,
  type ColorPair,
  type Configuration,
  type Section,
} from './configuration.js';

/** The most milestones, and the most impacts. */
export const maxEntries = 200;

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {};

/** A text as typed. Half a surrogate pair is no character, and no link could hold it. */
function textOf(value: unknown, otherwise = ''): string {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  return typeof text === 'string' ? text.replaceAll(/\p{Surrogate}/gu, '\uFFFD') : otherwise;
}

/** An address as typed. Its field has one line, but a link that somebody has edited can hold several. */
const addressOf = (value: unknown): string =>
  textOf(value).replaceAll(/\s*[\n\r\f\u2028\u2029]\s*/g, ' ');

const flagOf = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

function oneOf<Value>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((each) => each === value) ?? otherwise;
}

const listOf = (value: unknown): readonly Values[] =>
  Array.isArray(value) ? value.slice(0, maxEntries).map(valuesOf) : [];

/** The sections that are known, each once: a newer version may have others. */
function sectionsOf(value: unknown): readonly Section[] {
  if (!Array.isArray(value)) {
    return defaultConfiguration.sections;
  }
  const known = new Map<string, Section>();
  for (const { name, heading, introduction } of value.map(valuesOf)) {
    const found = sectionNames.find((each) => each === name);
    if (found && !known.has(found)) {
      known.set(found, {
        name: found,
        heading: textOf(heading),
        introduction: textOf(introduction),
      });
    }
  }
  return [...known.values()];
}

function changesOf(value: unknown): Configuration['theme']['changes'] {
  const values = valuesOf(value);
  return Object.fromEntries(
    colorNames.flatMap((name): [string, ColorPair][] => {
      const { light, dark } = valuesOf(values[name]);
      const pair = { light: textOf(light), dark: textOf(dark) };
      return pair.light || pair.dark ? [[name, pair]] : [];
    }),
  );
}

/**
 * A configuration that is valid, whatever the value is. Where a value makes no sense, the default is used. Text is
 * kept as typed, also where it is no year, colour or address: `problemsOf` says so.
 */
export function readConfiguration(value: unknown): Configuration {
  const values = valuesOf(value);
  const links = valuesOf(values.links);
  const languageSwitch = valuesOf(values.switch);
  const theme = valuesOf(values.theme);
  const delivery = valuesOf(values.delivery);
  const standard = defaultConfiguration;
  const codes = locales.map(({ code }) => code);
  return {
    sections: sectionsOf(values.sections),
    language: oneOf<'page' | Locale>(['page', ...codes], values.language, standard.language),
    headingLevel: oneOf([1, 2, 3, 4, 5, 6], values.headingLevel, standard.headingLevel),
    cityName: textOf(values.cityName),
    milestones: listOf(values.milestones).map(({ year, text }) => ({
      year: textOf(year),
      text: textOf(text),
    })),
    isNewestFirst: flagOf(values.isNewestFirst, standard.isNewestFirst),
    impacts: listOf(values.impacts).map(({ value, text }) => ({
      value: textOf(value),
      text: textOf(text),
    })),
    hasFigures: flagOf(values.hasFigures, standard.hasFigures),
    links: {
      work: addressOf(links.work),
      agendas: addressOf(links.agendas),
      activities: addressOf(links.activities),
    },
    switch: {
      isPersistent: flagOf(languageSwitch.isPersistent, standard.switch.isPersistent),
      hasNames: flagOf(languageSwitch.hasNames, standard.switch.hasNames),
    },
    theme: {
      start: oneOf(startingThemes, theme.start, standard.theme.start),
      color: textOf(theme.color),
      changes: changesOf(theme.changes),
    },
    delivery: {
      kind: oneOf(kinds, delivery.kind, standard.delivery.kind),
      host: oneOf(['this-site', 'own'] as const, delivery.host, standard.delivery.host),
      folder: textOf(delivery.folder, standard.delivery.folder),
      isPinned: flagOf(delivery.isPinned, standard.delivery.isPinned),
      hasIntegrity: flagOf(delivery.hasIntegrity, standard.delivery.hasIntegrity),
    },
  };
}
