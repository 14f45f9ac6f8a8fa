import { locales, type Locale } from '../language/locales.js';
import type { Edit } from './edit.js';
import { plainHtml, wordsOf } from './fallback.js';
import { languageOf, localeAround } from './language.js';
import { names } from '../check/names.js';
import { collectNotices } from './notices.js';
import type { Page } from './read.js';
import { renderSection, shadowRoot, stylesOf } from './render.js';
import { nodeOf } from './page-node.js';
import { isMarked, isTag, textOf, valueOf, within, type Tag, type Text } from './tag.js';

/** The page that a section is in. */
export interface Place {
  /** The HTML of the page. */
  readonly source: string;
  readonly page: Page;
  /** A language tag that replaces every `lang` around the section. */
  readonly lang: string | undefined;
}

/**
 * The edits between the tags of a section: they remove what an earlier run has written, and add the
 * section's content as a shadow root or as plain HTML.
 */
export function editsOf(section: Tag, place: Place, asPlainHtml: boolean): Edit[] {
  const old = [...section.children.filter(isMarked), ...unmarked(section, place)];
  const rest = section.children.filter((piece) => !old.includes(piece));
  const removals = old.map(({ start, end }) => ({ start, end, text: '' }));
  const additions = asPlainHtml
    ? plainHtmlIn(section, rest, place)
    : [shadowRootIn(section, rest, place)];
  return [...removals, ...additions];
}

function shadowRootIn(section: Tag, rest: readonly (Tag | Text)[], place: Place): Edit {
  const { end } = section.opening;
  const content = contentOf(section, rest, place);
  return { start: end, end, text: shadowRoot(content, stylesOf(section)) };
}

function plainHtmlIn(section: Tag, rest: readonly (Tag | Text)[], place: Place): Edit[] {
  if (rest.some((piece) => isFallback(piece) && textOf(piece).trim() !== '')) {
    // The page already has fallback content of its own.
    return [];
  }
  const children = rest.filter(isTag);
  const start = Math.max(
    section.opening.end,
    ...children
      .filter((child) => ['heading', 'introduction'].includes(valueOf(child, 'slot') ?? ''))
      .map(({ end }) => end),
  );
  const { locale } = languageOf(section, place.lang);
  const text = plainHtml(contentOf(section, [], place), locale, slotsOf(children));
  return [{ start, end: start, text }];
}

/** The content of the section's shadow root. */
function contentOf(section: Tag, rest: readonly (Tag | Text)[], { page, lang }: Place): string {
  const region = page.ids.get(valueOf(section, 'for') ?? '') ?? page.root;
  const current = localeAround(region, lang);
  const childNodes = rest.map(nodeOf);
  return renderSection(section, { ...languageOf(section, lang), current, childNodes });
}

const slotsOf = (children: readonly Tag[]): Set<string> =>
  new Set(children.map((child) => valueOf(child, 'slot') ?? ''));

/** Whether a node between the tags is fallback content: neither slotted nor containing elements of ours. */
const isFallback = (piece: Tag | Text): boolean =>
  !isTag(piece) ||
  (!piece.attributes.has('slot') && ![...within(piece)].some(({ name }) => names.includes(name)));

/**
 * The nodes that an earlier run with `--fallback` has written, but whose mark an editor has removed:
 * their text is exactly that of the section in one of the languages.
 */
function unmarked(section: Tag, place: Place): (Tag | Text)[] {
  const pieces = section.children.filter((piece) => !isMarked(piece) && isFallback(piece));
  const words = pieces.map(textOf).join('').replaceAll(/\s/g, '');
  if (words === '') {
    return [];
  }
  const filled = slotsOf(section.children.filter(isTag));
  const isOurs = locales.some(({ code }) => {
    const { result: content } = collectNotices(() => contentOf(inLocale(section, code), [], place));
    return wordsOf(plainHtml(content, code, filled)) === words;
  });
  return isOurs ? pieces.filter((piece) => isTag(piece) || piece.text.trim() !== '') : [];
}

const inLocale = (section: Tag, code: Locale): Tag => ({
  ...section,
  attributes: new Map([...section.attributes, ['lang', { start: 0, end: 0, value: code }]]),
});
