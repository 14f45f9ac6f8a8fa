import { descriptionOf, type Locale } from '../language/locales.js';
import { localeAt } from '../language/resolve.js';
import { catalogues } from './catalogues/index.js';
import { html, withCatalogue } from './words.js';

/** The language of the page, in which the check shows its texts. */
export const languageOfPage = (): { locale: Locale; direction: 'ltr' | 'rtl' } => {
  const locale = localeAt();
  return { locale, direction: descriptionOf(locale).direction ?? 'ltr' };
};

/** Runs `body` with all texts in the language of the page. */
export const inPageLanguage = <Result>(body: () => Result): Result =>
  withCatalogue(catalogues.get(languageOfPage().locale)?.(html) ?? {}, body);
