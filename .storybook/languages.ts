import pseudoCatalogue from 'virtual:pseudo-locale';
import type { CatalogueModule } from '../src/language/catalogues.js';
import { loaders } from '../src/language/catalogues/index.js';
import { locales, type Locale, type LocaleDescription } from '../src/language/locales.js';
import { choose } from '../src/language/resolve.js';

/** The tag that Unicode reserves for the English pseudo-locale with accents. */
export const pseudoLocale = 'en-XA';

const extraLocales: LocaleDescription[] = [];

// `find` also finds the extra locales. The switch iterates over the list, so it offers only the seven.
Object.defineProperty(locales, 'find', {
  value: (isWanted: (description: LocaleDescription) => boolean) =>
    [...locales, ...extraLocales].find((description) => isWanted(description)),
});

/** Registers an additional locale, in Storybook only. */
export function registerLocale(code: string, load: () => Promise<CatalogueModule>): void {
  extraLocales.push({ code, autonym: code, label: code });
  Object.assign(loaders, { [code]: load });
}

registerLocale(pseudoLocale, () => Promise.resolve({ default: pseudoCatalogue }));

/** Resets the choice of a visitor for the whole page. */
export const resetChoice = () => {
  choose(undefined as unknown as Locale);
};

let toolbarLocale: string | undefined;

/** Applies the language of the toolbar. A new one resets an earlier choice of a visitor. */
export function applyToolbarLocale(locale: string): void {
  if (locale !== toolbarLocale) {
    toolbarLocale = locale;
    resetChoice();
  }
}
