/** `zh-CN` is likely in `zh` and `Hans`, which is what tells it from `zh-TW`. */
function languageAndScript(tag) {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

/**
 * The language of the project that a tool's tag means: `fr` for `fr-FR` and `fr_CA`.
 *
 * @param {string} tag
 * @param {string[]} locales
 * @returns {string | undefined} nothing if it means none of them.
 */
export const matchLanguage = (tag, locales) =>
  locales.find((locale) => locale === tag) ??
  locales.find(
    (locale) => languageAndScript(tag) && languageAndScript(locale) === languageAndScript(tag),
  );
