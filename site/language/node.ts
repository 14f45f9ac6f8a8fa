import { setLocale as setLocaleOnPage, type SiteLocale } from '../language.js';

/** Changes the language in Node, where @lit/localize finds no window to tell of it. */
export async function setLocale(locale: SiteLocale): Promise<void> {
  const scope = globalThis as { window?: unknown };
  if (scope.window !== undefined) return setLocaleOnPage(locale);
  // Only as long as it is needed: libraries take a window for a sign that they are in a browser.
  scope.window = new EventTarget();
  try {
    await setLocaleOnPage(locale);
  } finally {
    delete scope.window;
  }
}
