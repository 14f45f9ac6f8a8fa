/** What a page has that cannot import: the functions of the page, as `window.iclei`. */
import { locales } from '../language/locales.js';
import { getLocale, setLocale } from '../language/page.js';
import { warnOnce } from '../notices/warn.js';

declare global {
  interface Window {
    iclei?: {
      readonly getLocale: typeof getLocale;
      readonly setLocale: typeof setLocale;
      readonly locales: typeof locales;
    };
  }
}

// An element with the id "iclei" would be there as well, but not as the window's own.
const present = Object.hasOwn(window, 'iclei') && window.iclei;

// Where another copy's are there they stay: a choice of language is the same for all copies.
if (!present) {
  window.iclei = { getLocale, setLocale, locales };
} else if (typeof present.setLocale !== 'function') {
  warnOnce('window.iclei is the page’s own and stays, so it has no setLocale().');
}
