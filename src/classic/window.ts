/** The exported functions as `window.iclei`, for pages that cannot import them. */
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

// An element with the id "iclei" is a property of window too, but not an own one.
const present = Object.hasOwn(window, 'iclei') && window.iclei;

// The functions of another copy stay: all copies share the chosen language.
if (!present) {
  window.iclei = { getLocale, setLocale, locales };
} else if (typeof present.setLocale !== 'function') {
  warnOnce('window.iclei belongs to the page, so it does not get setLocale().');
}
