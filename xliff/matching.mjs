/** Tells `zh-CN` (`zh-Hans`) from `zh-TW` (`zh-Hant`). */
function languageAndScript(tag) {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

/**
 * The language of the project that a tool's tag refers to: `fr` for `fr-FR` and `fr_CA`.
 *
 * @param {string} tag
 * @param {string[]} locales
 * @returns {string | undefined} undefined if the tag matches none of them.
 */
export const matchLanguage = (tag, locales) =>
  locales.find((locale) => locale === tag) ??
  locales.find(
    (locale) => languageAndScript(tag) && languageAndScript(locale) === languageAndScript(tag),
  );
