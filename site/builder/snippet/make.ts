/** Makes what a webmaster pastes. */
import type { Locale } from '../../../src/language/locales.js';
import { propertiesOf } from '../color/starts.js';
import type { Starts } from '../color/colors.js';
import type { Configuration, Kind } from '../configuration/configuration.js';
import {
  classicFile,
  folderFor,
  hasSection,
  importMap,
  scriptTag,
  type Place,
} from './addresses.js';
import { block, linesOf } from './html.js';
import type { Snippet } from './snippet.js';
import { sectionTags } from './tags.js';

/** What the function of src/prerender does. It is given, because it is large and loaded late. */
export type Prerender = (
  html: string,
  options: { lang?: string; fallback?: boolean; onNotice?: () => void },
) => Promise<string>;

export interface SnippetOptions extends Place {
  readonly starts: Starts;
  readonly prerender: Prerender;
  /** The language of what is written into the HTML if the sections follow that of the page. Default: English. */
  readonly pageLanguage?: Locale;
}

/** What is wrong is told beside the field, not in the console. */
const onNotice = (): void => undefined;

type Lines = readonly string[];

/** The custom properties as declarations. */
const declarations = (configuration: Configuration, { starts }: SnippetOptions): string[] =>
  Object.entries(propertiesOf(configuration.theme, starts)).map(
    ([property, value]) => `${property}: ${value};`,
  );

const ruleFor = (selector: string, lines: Lines): Lines =>
  lines.length > 0 ? [`${selector} {`, ...lines.map((line) => `  ${line}`), '}'] : [];

/** The rules that keep what is below from moving when the script has run: room for the switch, and for the first section. */
function roomRules({ sections }: Configuration): readonly Lines[] {
  const first = sections.find(({ name }) => name !== 'lang-switch');
  const ruleWith = (name: string, height: string) =>
    ruleFor(`iclei-${name}:not(:defined)`, ['display: block;', `min-height: ${height};`]);
  return [
    ...(sections.some(({ name }) => name === 'lang-switch')
      ? [ruleWith('lang-switch', '2.4em')]
      : []),
    ...(first ? [ruleWith(first.name, '100vh')] : []),
  ];
}

/** A style element with rules, or no lines if there are none. */
function styleElement(rules: readonly Lines[]): Lines {
  const filled = rules.filter((lines) => lines.length > 0);
  return filled.length > 0 ? block('style', {}, filled.flat()) : [];
}

/**
 * The element around the sections that gives them their language, and their theme where there can be no style sheet. Their
 * own `lang` would win over a visitor's choice with a switch.
 */
function around(lines: Lines, { language }: Configuration, style: readonly string[] = []): Lines {
  const lang = language === 'page' ? undefined : language;
  return lang || style.length > 0
    ? block('div', { lang, style: style.length > 0 ? style.join(' ') : undefined }, lines)
    : lines;
}

/** Blocks with an empty line between them. */
const apart = (...parts: readonly Lines[]): string =>
  parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

const plainTags = (configuration: Configuration): Lines =>
  sectionTags(configuration, { isReadable: false });

/** The tags with all their words as plain HTML between them, each block on a line of its own. */
async function readableTags(
  configuration: Configuration,
  { prerender, pageLanguage = 'en' }: SnippetOptions,
): Promise<Lines> {
  const html = sectionTags(configuration, { isReadable: true }).join('\n');
  const lang = configuration.language === 'page' ? pageLanguage : configuration.language;
  const written = await prerender(html, { lang, fallback: true, onNotice });
  return written.split('\n').flatMap((line) => {
    const place = line.search(/<div lang="[^"]*" dir="[^"]*" data-iclei(?:="")?>/);
    return place < 0 ? [line] : withFallback(line.slice(0, place), line.slice(place));
  });
}

/** A line that has the fallback content at its end, or between a start tag and its end tag. */
function withFallback(start: string, fallback: string): Lines {
  const [, indent = ''] = /^(\s*)/.exec(start) ?? [];
  const [, content = '', end = ''] = /^(.*<\/div>)(<\/iclei-[\w-]+>)?$/.exec(fallback) ?? [];
  const isSlot = !/^\s*<iclei-/.test(start);
  const inner = isSlot ? indent : `${indent}  `;
  return [
    ...(start.trim() ? [start] : []),
    ...linesOf(content).map((line) => inner + line),
    ...(end ? [indent + end] : []),
  ];
}

async function prerendered(configuration: Configuration, options: SnippetOptions): Promise<Lines> {
  const { prerender, pageLanguage = 'en' } = options;
  const lang = configuration.language === 'page' ? pageLanguage : configuration.language;
  const html = around(plainTags(configuration), configuration).join('\n');
  return (await prerender(html, { lang, onNotice })).split('\n');
}

/** Whether prerendered sections still need the script: for a choice of language, or to follow that of the page. */
export const needsScript = (configuration: Configuration): boolean =>
  configuration.language === 'page' || hasSection(configuration, 'lang-switch');

/** Whether all the words of the sections are in the HTML, so that they have one language. */
export const hasWords = (kind: Kind): boolean => /^(keeps-html|removes-tags|fast)$/.test(kind);

/** What to paste, for the kind of page that a webmaster has. What is wrong in the configuration is left out. */
export async function snippetOf(
  configuration: Configuration,
  options: SnippetOptions,
): Promise<Snippet> {
  if (configuration.sections.length === 0) {
    return [];
  }
  const theme = declarations(configuration, options);
  const script = [scriptTag(configuration, options)];
  // Last, so that a webmaster first sees what shows on the page. A browser wants the map before the script.
  const load = [...importMap(configuration, options), ...script];
  const classic = folderFor(configuration, options) + classicFile;
  switch (configuration.delivery.kind) {
    case 'own-pages': {
      const styles = styleElement([ruleFor(':root', theme), ...roomRules(configuration)]);
      const tags = around(plainTags(configuration), configuration);
      return [{ place: 'page', code: apart(styles, tags, load) }];
    }
    case 'keeps-html': {
      const tags = around(await readableTags(configuration, options), configuration, theme);
      return [{ place: 'page', code: [...tags, ...script].join('\n') }];
    }
    case 'removes-tags': {
      const tags = around(await readableTags(configuration, options), configuration, theme);
      return [
        { place: 'page', code: tags.join('\n') },
        { place: 'address', code: classic },
      ];
    }
    case 'fast': {
      const styles = styleElement([ruleFor(':root', theme)]);
      const tags = await prerendered(configuration, options);
      const late = needsScript(configuration) ? load : [];
      return [{ place: 'page', code: apart(styles, tags, late) }];
    }
    case 'script-address':
      return [
        { place: 'page', code: around(plainTags(configuration), configuration, theme).join('\n') },
        { place: 'address', code: classic },
      ];
  }
}
