import type { LocaleModule } from '@lit/localize';
import type { LoadCatalogue } from '../language.js';

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

/** The folder of the script that runs now. For a module, which does not know it, that of the page. */
export const scriptFolder = (): string =>
  new URL(
    '.',
    document.currentScript instanceof HTMLScriptElement
      ? document.currentScript.src
      : document.baseURI,
  ).href;

const loaded = (locale: string): LocaleModule | undefined => window.icleiSite?.catalogues?.[locale];

/**
 * Loads catalogues by adding script elements, which also works on a page that is opened from a disk.
 *
 * @param folder with `locales/<locale>.js` in it: `scriptFolder()`, called while the script runs.
 */
export const scriptLoader =
  (folder: string): LoadCatalogue =>
  (locale) =>
    new Promise((resolve, reject) => {
      const catalogue = loaded(locale);
      if (catalogue) {
        resolve(catalogue);
        return;
      }
      const script = document.createElement('script');
      script.src = new URL(`locales/${locale}.js`, folder).href;
      const finish = () => {
        script.remove();
        const texts = loaded(locale);
        // A server may answer with a page that says that there is no such file.
        if (texts) resolve(texts);
        else reject(new Error(`${script.src} could not be loaded.`));
      };
      script.addEventListener('load', finish);
      script.addEventListener('error', finish);
      document.head.append(script);
    });
