/** What PHP tells the editor. */
export const { script, language, languages, fallback } = window.icleiElements;
