import type { LocaleModule } from '@lit/localize';
import type { LoadCatalogue } from '../language.js';
import { loadScript } from '../load-script.js';

declare global {
  /** What the scripts of the site share. */
  interface IcleiSite {
    /** The catalogues that have loaded, by language. */
    catalogues?: Record<string, LocaleModule>;
  }

  interface Window {
    icleiSite?: IcleiSite;
  }
}

/** Loads a catalogue by adding a script element, which also works on a page that is opened from a disk. */
export const loadCatalogue: LoadCatalogue = (locale) =>
  loadScript(`locales/${locale}.js`, () => window.icleiSite?.catalogues?.[locale]);
