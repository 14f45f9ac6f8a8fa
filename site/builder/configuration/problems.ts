/** What is wrong with the values that a webmaster has typed, by the rules of the sections and of their check. */
import { isLikelyHost, withScheme } from '../../../src/check/address.js';
import { isQuoted } from '../../../src/check/quotes.js';
import { isAddress } from '../../../src/sections/address.js';
import { readYear } from '../../../src/sections/timeline/order.js';
import { parseColor } from '../color/parse.js';
import type { Configuration, Delivery } from './configuration.js';

/** What is wrong. The words for it are the builder's. */
export type ProblemTopic =
  /** It is not a year from 1 to 9999, or there is none. */
  | 'year'
  /** It is not a colour, or there is none. */
  | 'color'
  /** It is neither `http:`, `https:`, `mailto:` nor an address of the same site. */
  | 'address'
  /** It is an address of another site without its `https://`. */
  | 'scheme'
  /** It is not the address of a folder. */
  | 'folder'
  /** An entry has no text. */
  | 'empty-text'
  /** It is in typographic quotation marks, which the section would show. */
  | 'quotes'
  /** There are entries, but the section that shows them is not on the page. */
  | 'without-section'
  /** There is no section on the page. */
  | 'no-sections';

export interface Problem {
  /** The place of the value in the configuration, such as `milestones.3.year`. */
  readonly field: string;
  readonly topic: ProblemTopic;
  /** What was probably meant, if that can be told. */
  readonly instead?: string;
}

type Found = Omit<Problem, 'field'> | undefined;

function inYear(text: string): Found {
  if (readYear(text.trim()) !== undefined) {
    return undefined;
  }
  const [instead] = /\b[1-9]\d{3}\b/.exec(text) ?? [];
  return { topic: 'year', ...(instead && { instead }) };
}

const inQuotes = (text: string): Found => (isQuoted(text) ? { topic: 'quotes' } : undefined);

const inText = (text: string): Found => (text.trim() === '' ? { topic: 'empty-text' } : undefined);

function inAddress(text: string): Found {
  if (text.trim() === '') {
    return undefined;
  }
  if (!isAddress(text)) {
    return { topic: 'address' };
  }
  return isLikelyHost(text) ? { topic: 'scheme', instead: withScheme(text) } : inQuotes(text);
}

const inColor = (text: string): Found =>
  parseColor(text) === undefined ? { topic: 'color' } : undefined;

/** Whether a text is the address of a folder, from which a browser can load files. */
function inFolder(text: string): Found {
  const folder = text.trim();
  if (isLikelyHost(folder)) {
    return { topic: 'scheme', instead: withScheme(folder) };
  }
  const isFolder =
    isAddress(folder) && !/^mailto:|[?#\\]|\.\w*js$/i.test(folder) && !isQuoted(folder);
  return isFolder ? undefined : { topic: 'folder' };
}

/** The folder as it is written before the name of a file, or undefined if it is none. */
export const folderOf = ({ folder }: Delivery): string | undefined =>
  inFolder(folder) ? undefined : folder.trim().replace(/\/*$/, '/');

/** The value of a field as it can be written into the page: undefined if it is empty, or something is wrong with it. */
export const valid = (text: string, kind: 'year' | 'address'): string | undefined =>
  text.trim() === '' || (kind === 'year' ? inYear(text) : inAddress(text))
    ? undefined
    : text.trim();

/** All that is wrong, in the order of the configuration. */
export function problemsOf(configuration: Configuration): readonly Problem[] {
  const { sections, milestones, impacts, links, theme, delivery, cityName } = configuration;
  const lacks = (name: string, entries: readonly unknown[]): Found =>
    entries.length > 0 && !sections.some((section) => section.name === name)
      ? { topic: 'without-section' }
      : undefined;
  const found: readonly (readonly [string, Found])[] = [
    ['sections', sections.length > 0 ? undefined : { topic: 'no-sections' }],
    ['cityName', inQuotes(cityName)],
    ['milestones', lacks('timeline', milestones)],
    ...milestones.flatMap(({ year, text }, place): [string, Found][] => [
      [`milestones.${place}.year`, inYear(year)],
      [`milestones.${place}.text`, inText(text)],
    ]),
    ['impacts', lacks('impact-list', impacts)],
    ...impacts.flatMap(({ value, text }, place): [string, Found][] => [
      [`impacts.${place}.value`, inQuotes(value)],
      [`impacts.${place}.text`, inText(text)],
    ]),
    ...Object.entries(links).map(([name, text]): [string, Found] => [
      `links.${name}`,
      inAddress(text),
    ]),
    ['theme.color', theme.start === 'color' ? inColor(theme.color) : undefined],
    ...Object.entries(theme.changes).flatMap(([name, { light, dark }]): [string, Found][] => [
      [`theme.changes.${name}.light`, inColor(light)],
      [`theme.changes.${name}.dark`, inColor(dark)],
    ]),
    ['delivery.folder', delivery.host === 'own' ? inFolder(delivery.folder) : undefined],
  ];
  return found.flatMap(([field, problem]) => (problem ? [{ field, ...problem }] : []));
}
