import { localize, setLocale, startLocale } from './language.js';
import { loadCatalogue } from './language/script-loader.js';

/**
 * Registers the elements of a tool, in the order of the list, once the texts of the page's language have loaded.
 * Until then the page shows what the build has rendered. If they cannot be loaded, the tool is in English.
 *
 * @param elements the classes by their tags.
 */
export function registerTool(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const register = (): void => {
    for (const [name, element] of Object.entries(elements)) {
      if (!customElements.get(name)) customElements.define(name, element);
    }
  };
  localize(loadCatalogue);
  const locale = startLocale();
  if (locale === 'en') register();
  else void setLocale(locale).then(register, register);
}
