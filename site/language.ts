/**
 * The language of the site's own texts, with the runtime mode of @lit/localize. Each script that is built
 * calls `localize` once, with what loads a catalogue where it runs.
 */
import { configureLocalization, type LocaleModule } from '@lit/localize';
import { matchLocale } from '../src/language/match.js';
import { sourceLocale, targetLocales } from './catalogues/locales.js';

/** A language of the site. */
export type SiteLocale = typeof sourceLocale | (typeof targetLocales)[number];

/** Loads the texts of a language. Rejects if they cannot be loaded, and tries anew when called again. */
export type LoadCatalogue = (locale: string) => Promise<LocaleModule>;

let configured: ReturnType<typeof configureLocalization> | undefined;

/**
 * Makes the texts of the site follow `setLocale`.
 *
 * @throws if it is called twice: @lit/localize can be configured only once.
 */
export function localize(loadLocale: LoadCatalogue): void {
  configured = configureLocalization({ sourceLocale, targetLocales, loadLocale });
}

/** The language of the texts now: English until another one has loaded. */
export const getLocale = (): SiteLocale => (configured?.getLocale() ?? sourceLocale) as SiteLocale;

/**
 * Changes the language of the texts, once its catalogue has loaded.
 *
 * @throws if the catalogue cannot be loaded. The language is then what it was, and can be asked for again.
 */
export async function setLocale(locale: SiteLocale): Promise<void> {
  if (!configured) throw new Error('Call localize before setLocale.');
  try {
    await configured.setLocale(locale);
  } catch (error) {
    // @lit/localize remembers that it failed and would not try again. Its present language is at hand.
    await configured.setLocale(configured.getLocale());
    throw error;
  }
}

/** The language that `<html lang>` asks for, by the same rules as for the sections. */
export const startLocale = (): SiteLocale => matchLocale(document.documentElement.lang).locale;
