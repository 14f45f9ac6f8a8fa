import { matchLocale, type Match } from '../language/match.js';
import { locales, sourceLocale, type Locale } from '../language/locales.js';
import { noticeOf, type Notice } from './notices.js';
import { valueOf, type Tag } from './tag.js';

/** The language of a place in a page, as the sections will find it there. */
export interface Language {
  readonly locale: Locale;
  /** Whether the page around is in another language, and its font perhaps made for that alone. */
  readonly isInOtherLanguage: boolean;
}

interface Declaration {
  readonly tag: Tag;
  readonly match: Match;
}

/** The nearest `lang` at or around a place. */
function declarationAt(tag: Tag | undefined): Declaration | undefined {
  for (let place = tag; place; place = place.parent) {
    const lang = valueOf(place, 'lang');
    if (lang !== undefined) {
      return { tag: place, match: matchLocale(lang) };
    }
  }
  return undefined;
}

const nearest = (tag: Tag | undefined, instead: string | undefined): Match | undefined =>
  instead === undefined ? declarationAt(tag)?.match : matchLocale(instead);

/**
 * The language of a place by what stands around it, where nobody has chosen yet.
 *
 * @param instead takes the place of every `lang` around.
 */
export const localeAround = (tag: Tag | undefined, instead?: string): Locale =>
  nearest(tag, instead)?.locale ?? sourceLocale;

/**
 * The language of a section: that of its own `lang`, else of what stands around it.
 *
 * @param instead takes the place of every `lang` around the section.
 */
export function languageOf(section: Tag, instead?: string): Language {
  const around = nearest(section.parent, instead);
  const own = valueOf(section, 'lang');
  const locale = own === undefined ? around?.locale : matchLocale(own).locale;
  return {
    locale: locale ?? sourceLocale,
    isInOtherLanguage: around !== undefined && around.locale !== locale,
  };
}

/**
 * What there is to say of the languages of a page, each thing once.
 *
 * @param sections the elements that show a section.
 * @param root the outermost element.
 * @param instead takes the place of every `lang` around the sections.
 */
export function languageNotices(
  sections: readonly Tag[],
  root: Tag | undefined,
  instead?: string,
): Notice[] {
  const notices = new Map<Tag, Notice>();
  for (const section of sections) {
    const { tag, match } = declarationAt(section) ?? {};
    const takes = tag && match ? problemOf(tag === section, match, instead) : undefined;
    if (tag && takes) {
      notices.set(tag, noticeOf(tag, 'lang', 'lang', takes));
    } else if (!tag && instead !== undefined && root && root.end > root.start) {
      const { locale } = matchLocale(instead);
      const reason = `without it the sections, prerendered in "${locale}", will be in English once the script runs.`;
      notices.set(root, noticeOf(root, 'lang', 'lang', `Write lang="${locale}": ${reason}`));
    }
  }
  return [...notices.values()];
}

function problemOf(isOwn: boolean, match: Match, instead?: string): string | undefined {
  if (match.correct) {
    return `it is no code of a language. Write lang="${match.correct}".`;
  }
  if (isOwn) {
    const codes = locales.map(({ code }) => code).join(', ');
    return match.known ? undefined : `it takes ${codes}. The section shows English.`;
  }
  const { locale } = matchLocale(instead ?? '');
  return instead !== undefined && locale !== match.locale
    ? `the sections are prerendered in "${locale}", and will be in "${match.locale}" once the script runs.`
    : undefined;
}
