import { descriptionOf, type Locale } from '../language/locales.js';
import { localeAt } from '../language/resolve.js';
import { catalogues } from './catalogues/index.js';
import { html, speakFrom } from './words.js';

/** The language that the check speaks: that of the page. */
export const speech = (): { locale: Locale; direction: 'ltr' | 'rtl' } => {
  const locale = localeAt();
  return { locale, direction: descriptionOf(locale).direction ?? 'ltr' };
};

/** Runs `body` so that every text in it is in the language of the page. */
export const inPageLanguage = <Result>(body: () => Result): Result =>
  speakFrom(catalogues.get(speech().locale)?.(html) ?? {}, body);
