import pretended from 'virtual:pretended-language';
import type { CatalogueModule } from '../src/language/catalogues.js';
import { loaders } from '../src/language/catalogues/index.js';
import { locales, type Locale, type LocaleDescription } from '../src/language/locales.js';
import { choose } from '../src/language/resolve.js';

/** The tag that Unicode reserves for English in disguise. */
export const pretendedLocale = 'en-XA';

const more: LocaleDescription[] = [];

// Who looks for a language finds those too, but a switch, which goes through the list, offers seven.
Object.defineProperty(locales, 'find', {
  value: (isWanted: (description: LocaleDescription) => boolean) =>
    [...locales, ...more].find((description) => isWanted(description)),
});

/** Makes a language known that is none of ours, in Storybook alone. */
export function introduce(code: string, load: () => Promise<CatalogueModule>): void {
  more.push({ code, autonym: code, label: code });
  Object.assign(loaders, { [code]: load });
}

introduce(pretendedLocale, () => Promise.resolve({ default: pretended }));

/** Makes the page as it was before a visitor chose a language for it. */
export const forgetChoice = () => {
  choose(undefined as unknown as Locale);
};

let current: string | undefined;

/** Takes over the language of the toolbar, which stands above what was chosen before. */
export function followToolbar(locale: string): void {
  if (locale !== current) {
    current = locale;
    forgetChoice();
  }
}
