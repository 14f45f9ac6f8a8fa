import { locales, sourceLocale, type Locale } from './locales.js';

/** What a language tag leads to. */
export interface Match {
  /** The language to show. English where the tag's own language is none of ours. */
  readonly locale: Locale;
  /** Whether it is the tag's own language that is shown. */
  readonly known: boolean;
  /** The right code, where the tag is a label or a country's code that people mistake for one. */
  readonly correct?: Locale;
}

/** Labels of the language switch that are not codes of these languages, but written as if they were. */
const mistaken = new Map<string, Locale>([
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['cn', 'zh-Hans'],
]);

const cache = new Map<string, Match>();

/**
 * Finds the language of ours that a language tag means: the same language, in the same script.
 * A tag that makes no sense is one of no language of ours; it never throws.
 *
 * @param tag what stands in `lang`: `fr`, `fr-CA`, `zh-CN`, `pt_BR`, `jp`, anything.
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
  // Kanuri is `kr` indeed, but nobody who writes `kr` or `kr-KR` on a city's page means it.
  if (correct && region === language && rest.length === 0) {
    return { locale: correct, known: true, correct };
  }
  // Word for word first: a regional language of its own is likely in the same as its big sister.
  const found = locales.find(({ code }) => code.toLowerCase() === tag) ?? findLikely(tag);
  return found ? { locale: found.code, known: true } : { locale: sourceLocale, known: false };
}

/** Not asked about our own codes: the first answer takes a browser 7 ms, often before it has painted. */
function findLikely(tag: string): (typeof locales)[number] | undefined {
  const wanted = likelyLanguageAndScript(tag);
  return locales.find(({ code }) => likelyLanguageAndScript(code) === wanted);
}

/** `zh-TW` is likely in `zh` and `Hant`, which is what tells it from `zh-CN`. */
function likelyLanguageAndScript(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return undefined;
  }
}
