import { html, type TemplateResult } from 'lit';
import { loaders } from './catalogues/index.js';
import { sourceLocale, type Locale } from './locales.js';
import { note } from '../notices/warn.js';

/** The texts of one language by their ids. In a template, a value is the position of the source's expression. */
export type Catalogue = Readonly<Record<string, string | TemplateResult>>;

/** What a catalogue's module exports: it gets `html` from us, and so imports nothing. */
export interface CatalogueModule {
  default: (template: typeof html) => Catalogue;
}

const loaded = new Map<Locale, Catalogue>([[sourceLocale, {}]]);
const loading = new Set<Locale>();
const failures = new Map<Locale, number>();

/** Whether the language can be shown at once. */
export const isLoaded = (locale: Locale): boolean => loaded.has(locale);

/** Whether the language has been asked for and no answer is there yet. */
export const isLoading = (locale: Locale): boolean => loading.has(locale);

/** The texts of a language that is loaded; nothing for English, which is in the code. */
export const catalogueOf = (locale: Locale): Catalogue | undefined => loaded.get(locale);

/** Takes a language's texts, which can be shown from then on. */
export function provide(locale: Locale, texts: CatalogueModule['default']): void {
  loaded.set(locale, texts(html));
}

/**
 * Fetches a language's texts, once. A failure is not remembered: the next call asks again.
 *
 * @returns nothing if the language is there or on its way; else a promise that is kept when the
 *   answer is there, be it good or bad. `isLoaded` tells which.
 */
export function load(locale: Locale): Promise<void> | undefined {
  if (isLoaded(locale) || isLoading(locale)) {
    return undefined;
  }
  loading.add(locale);
  return fetchCatalogue(locale);
}

async function fetchCatalogue(locale: Locale): Promise<void> {
  const failed = failures.get(locale) ?? 0;
  try {
    // Firefox remembers that an address failed, so each new attempt has another one. An import map has
    // the hash of the first alone, and unchecked scripts could come from any other.
    const retry = failed && !document.querySelector('[type=importmap]') ? `?${failed}` : '';
    const module = await loaders[locale as keyof typeof loaders](retry);
    provide(locale, module.default);
  } catch (error) {
    failures.set(locale, failed + 1);
    console.warn(`@iclei/elements: the texts in "${locale}" could not be loaded.`, error);
    note(locale);
  } finally {
    loading.delete(locale);
  }
}
