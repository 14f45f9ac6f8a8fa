/** The entry of scripts/checker.js: registers `<page-checker>` and its parts. */
import { localize, setLocale, startLocale } from '../language.js';
import { loadCatalogue } from '../language/script-loader.js';
import { elements } from './elements.js';

const register = (): void => {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
};

localize(loadCatalogue);
const locale = startLocale();
if (locale === 'en') register();
// Until the texts have loaded, the page shows what the build has rendered. Without them it is in English.
else void setLocale(locale).then(register, register);
