import pretended from 'virtual:pretended-language';
import type { CatalogueModule } from '../src/language/catalogues.js';
import { loaders } from '../src/language/catalogues/index.js';
import { locales, type Locale, type LocaleDescription } from '../src/language/locales.js';
import { choose } from '../src/language/resolve.js';

/** The tag that Unicode reserves for English in disguise. */
export const pretendedLocale = 'en-XA';

type Loaders = Record<string, () => Promise<CatalogueModule>>;

/**
 * Makes a language known that is none of ours, for as long as a story shows it.
 *
 * @returns what makes it unknown again, once nothing shows it any more.
 */
export function introduce(
  description: LocaleDescription,
  load: () => Promise<CatalogueModule>,
): () => void {
  const list = locales as LocaleDescription[];
  if (!list.some(({ code }) => code === description.code)) {
    list.push(description);
    (loaders as unknown as Loaders)[description.code] = load;
  }
  return () => {
    const index = list.findIndex(({ code }) => code === description.code);
    if (index >= 0) list.splice(index, 1);
  };
}

const introducePretended = () =>
  introduce({ code: pretendedLocale, autonym: 'Þŕéţéñðéð', label: 'XA' }, () =>
    Promise.resolve({ default: pretended }),
  );

let current: string | undefined;

/** Takes over the language of the toolbar, which then stands above what was chosen in a story. */
export function followToolbar(locale: string): void {
  if (locale === pretendedLocale) introducePretended();
  if (locale !== current) {
    current = locale;
    forgetChoice();
  }
}

/** Makes the page as it was before a visitor chose a language for it. */
export const forgetChoice = () => {
  choose(undefined as unknown as Locale);
};

/** What a story leaves behind: no choice, and no language that is none of ours. */
export function clean(locale: string): void {
  forgetChoice();
  if (locale !== pretendedLocale) introducePretended()();
}
