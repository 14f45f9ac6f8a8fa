import { html, type TemplateResult } from 'lit';
import { loaders } from './catalogues/index.js';
import { sourceLocale, type Locale } from './locales.js';
import { note } from '../notices/warn.js';

/** The texts of one language by their ids. In a template, each value is the index of an expression in the source. */
export type Catalogue = Readonly<Record<string, string | TemplateResult>>;

/** What a catalogue's module exports: a function that receives `html` as a parameter, so that it imports nothing. */
export interface CatalogueModule {
  default: (template: typeof html) => Catalogue;
}

const loaded = new Map<Locale, Catalogue>([[sourceLocale, {}]]);
const loading = new Set<Locale>();
const failures = new Map<Locale, number>();

/** Whether the catalogue has loaded, so that the language can be shown at once. */
export const isLoaded = (locale: Locale): boolean => loaded.has(locale);

/** Whether the catalogue is loading. */
export const isLoading = (locale: Locale): boolean => loading.has(locale);

/** The texts of a language that has loaded; none for English, which is in the code. */
export const catalogueOf = (locale: Locale): Catalogue | undefined => loaded.get(locale);

/** Adds a language's texts, which can be shown from then on. */
export function provide(locale: Locale, texts: CatalogueModule['default']): void {
  loaded.set(locale, texts(html));
}

/**
 * Fetches a language's texts, once. A failure is not remembered: the next call tries again.
 *
 * @returns undefined if the language has loaded or is loading; otherwise a promise that resolves when
 *   the request has ended, whether it loaded or failed. `isLoaded` tells which.
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
    // Firefox remembers that an address failed, so each new attempt uses another one. An import map has
    // the hash of the first address only, so with one there is no other attempt that could be unchecked.
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
