/** The entry of scripts/checker.js: registers `<page-checker>`. */
import { CopyButton } from '../builder/elements/copy-button.js';
import { localize, setLocale, startLocale } from '../language.js';
import { scriptFolder, scriptLoader } from '../language/script-loader.js';
import { PageChecker } from './page-checker.js';

const register = (): void => {
  // The first: it removes what the build has rendered before its parts would run in it.
  customElements.define('page-checker', PageChecker);
  if (!customElements.get('copy-button')) customElements.define('copy-button', CopyButton);
};

localize(scriptLoader(scriptFolder()));
const locale = startLocale();
if (locale === 'en') register();
// Until the texts have loaded, the page shows what the build has rendered. Without them it is in English.
else void setLocale(locale).then(register, register);
