import { locales, sourceLocale, type Locale } from './locales.js';

/** The result of matching a language tag. */
export interface Match {
  /** The language to show: English if the tag matches none of the supported languages. */
  readonly locale: Locale;
  /** Whether the tag matches a supported language. */
  readonly known: boolean;
  /** The correct code, if the tag is a label or a country code that people mistake for a language code. */
  readonly correct?: Locale;
}

/** Labels of the language switch that people write in `lang`, although they are not language codes. */
const mistaken = new Map<string, Locale>([
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['cn', 'zh-Hans'],
]);

const cache = new Map<string, Match>();

/**
 * Finds the supported language that a language tag refers to: the same language in the same script.
 * An invalid tag matches none. Never throws.
 *
 * @param tag any value of `lang`: `fr`, `fr-CA`, `zh-CN`, `pt_BR`, `jp` …
 */
export function matchLocale(tag: string): Match {
  const key = tag.trim().toLowerCase().replaceAll('_', '-').slice(0, 64);
  let match = cache.get(key);
  if (!match) {
    match = find(key);
    cache.set(key, match);
  }
  return match;
}

function find(tag: string): Match {
  const [language = '', region = language, ...rest] = tag.split('-');
  const correct = mistaken.get(language);
  // `kr` is the code of Kanuri, but nobody who writes `kr` or `kr-KR` on a city's page means Kanuri.
  if (correct && region === language && rest.length === 0) {
    return { locale: correct, known: true, correct };
  }
  // Exact matches first: a supported regional variant can have the same likely language and script as
  // the language that it is a variant of.
  const found = locales.find(({ code }) => code.toLowerCase() === tag) ?? findLikely(tag);
  return found ? { locale: found.code, known: true } : { locale: sourceLocale, known: false };
}

/** Only for tags without an exact match: the first call takes a browser 7 ms, often before the first paint. */
function findLikely(tag: string): (typeof locales)[number] | undefined {
  const wanted = likelyLanguageAndScript(tag);
  return locales.find(({ code }) => likelyLanguageAndScript(code) === wanted);
}

/** Tells `zh-TW` (`zh-Hant`) from `zh-CN` (`zh-Hans`). */
function likelyLanguageAndScript(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return undefined;
  }
}
