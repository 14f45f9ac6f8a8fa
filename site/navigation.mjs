/** The links at the top and at the foot of each page, in the language of the page. */

/** The pages that exist in every language. */
const translated = new Set(['builder', 'check']);

/** The folder of each page, by the name of its text in `nav` of texts.ts. */
const paths = {
  builder: 'builder/',
  gallery: 'gallery/',
  instructions: 'recipes/',
  files: 'files/',
  check: 'check/',
  accessibility: 'accessibility/',
  privacy: 'privacy/',
  developers: 'developers/',
  translators: 'translators/',
  changes: 'changes/',
};

const link = (names, locale) =>
  names.map((name) => ({
    name,
    lang: translated.has(name) ? locale.code : 'en',
    path: (translated.has(name) ? locale.path : '') + paths[name],
  }));

/**
 * The main navigation.
 *
 * @param {{ code: string, path: string }} locale the language of the page, and its folder.
 */
export const navigation = (locale) =>
  link(['builder', 'gallery', 'instructions', 'files', 'check'], locale);

/** The links in the footer. */
export const footer = (locale) =>
  link(['accessibility', 'privacy', 'developers', 'translators', 'changes'], locale);
