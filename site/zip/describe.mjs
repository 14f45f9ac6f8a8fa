/** What each file of the zip is for, in words for the site's page with the files. */

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** @type {readonly (readonly [path: RegExp, what: (code?: string) => string])[]} */
const descriptions = [
  [/^index\.html$/, () => 'A page that shows all sections. Open it with a double click.'],
  [/^README\.txt$/, () => 'What to do, as a text.'],
  [/^LICENSE\.txt$/, () => 'The licence of the code.'],
  [/^cdn\/iclei\.js$/, () => 'The script for most pages.'],
  [
    /^cdn\/iclei\.classic\.js$/,
    () =>
      'The script for a system that takes only the address of a script, and for pages that are opened from a disk. It has all languages.',
  ],
  [/^cdn\/iclei\.en\.js$/, () => 'The same as `iclei.js`.'],
  [
    /^cdn\/iclei\.([\w-]+)\.js$/,
    (code) => `The script for a site that is only in ${languages.of(code)}.`,
  ],
  [
    /^cdn\/locales\/([\w-]+)-[\w-]{8}\.js$/,
    (code) => `The texts in ${languages.of(code)}. \`iclei.js\` fetches them when it needs them.`,
  ],
  [/^cdn\/check-[\w-]{8}\.js$/, () => 'What `#iclei-check` shows. Fetched only if it is needed.'],
  [/^cdn\/integrity\.json$/, () => 'The checksum of each script, for `integrity`.'],
];

/**
 * What a file is for.
 *
 * @param {string} path its path in the folder of the zip, such as `cdn/iclei.js`.
 * @returns {string} a sentence, with code in backticks.
 * @throws {Error} if the file is not known.
 */
export function describe(path) {
  for (const [pattern, what] of descriptions) {
    const match = pattern.exec(path);
    if (match) return what(match[1]);
  }
  throw new Error(`site/zip/describe.mjs does not say what ${path} is for.`);
}
