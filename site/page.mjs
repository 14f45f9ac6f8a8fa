import { readFileSync } from 'node:fs';
import { locales } from './locales.mjs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Escapes a text for HTML. */
export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The path of the page in a language. */
export const pathOf = (locale) => (locale === 'en' ? '/' : `/${locale.toLowerCase()}/`);

const languageLinks = (current) =>
  locales
    .map(
      ({ code, autonym }) =>
        `<li><a href="${pathOf(code)}" hreflang="${code}" lang="${code}"${code === current ? ' aria-current="page"' : ''}>${autonym}</a></li>`,
    )
    .join('\n            ');

/**
 * The home page of Lindenau in a language, as its webmaster would publish it.
 *
 * @param {string} locale one of the codes in locales.mjs.
 * @returns {string} a whole HTML document. The files are read each time, so that an edit shows on reload.
 * @throws {Error} if a text is missing in the language.
 */
export function page(locale) {
  const texts = JSON.parse(read('texts.json'))[locale];
  return read('page.html').replaceAll(/\{\{([\w-]+)\}\}/g, (_, name) => {
    if (name === 'lang') return locale;
    if (name === 'home') return pathOf(locale);
    if (name === 'language-links') return languageLinks(locale);
    if (!texts[name]) throw new Error(`site/texts.json has no "${name}" in "${locale}".`);
    return escape(texts[name]);
  });
}
