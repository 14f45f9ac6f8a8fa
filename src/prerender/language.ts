import { matchLocale, type Match } from '../language/match.js';
import { locales, sourceLocale, type Locale } from '../language/locales.js';
import { noticeOf, type Notice } from './notices.js';
import { valueOf, type Tag } from './tag.js';

/** The language of a section, as the section will determine it in a browser. */
export interface Language {
  readonly locale: Locale;
  /** Whether the page around the section is in another language, for which its font may have been made. */
  readonly isInOtherLanguage: boolean;
}

interface Declaration {
  readonly tag: Tag;
  readonly match: Match;
}

/** The nearest `lang` of an element or its ancestors. */
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
 * The language of a place in the page, as long as no language has been chosen.
 *
 * @param instead a language tag that replaces every `lang` of the element and its ancestors.
 */
export const localeAround = (tag: Tag | undefined, instead?: string): Locale =>
  nearest(tag, instead)?.locale ?? sourceLocale;

/**
 * The language of a section: its own `lang`, or else that of the nearest ancestor.
 *
 * @param instead a language tag that replaces every `lang` around the section.
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
 * Notices about the languages of a page, one for each `lang`.
 *
 * @param root the root element.
 * @param instead a language tag that replaces every `lang` around the sections.
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
      const reason = `without it, the sections, prerendered in "${locale}", change to English once the script runs.`;
      notices.set(root, noticeOf(root, 'lang', 'lang', `Write lang="${locale}": ${reason}`));
    }
  }
  return [...notices.values()];
}

function problemOf(isOwn: boolean, match: Match, instead?: string): string | undefined {
  if (match.correct) {
    return `this is not a language code. Write lang="${match.correct}".`;
  }
  if (isOwn) {
    const codes = locales.map(({ code }) => code).join(', ');
    return match.known ? undefined : `use one of ${codes}. The section shows English.`;
  }
  const { locale } = matchLocale(instead ?? '');
  return instead !== undefined && locale !== match.locale
    ? `the sections are prerendered in "${locale}", but change to "${match.locale}" once the script runs.`
    : undefined;
}
