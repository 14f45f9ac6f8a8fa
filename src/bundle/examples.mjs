/**
 * The examples of the instructions that name files whose names and hashes change with their content.
 * Made from integrity.json, so that they are always those of the version that they stand beside.
 *
 * @typedef {{ [path: string]: string }} Hashes by path, as in integrity.json.
 */

/** The host in the examples. */
const host = 'https://cdn.example.org/iclei';

/** The catalogue of a language. */
const catalogueOf = (hashes, locale) =>
  Object.keys(hashes).find((path) => path.startsWith(`locales/${locale}-`));

/**
 * The line that fetches a language together with the script.
 *
 * @param {Hashes} hashes
 * @param {string} locale
 */
export const preload = (hashes, locale) =>
  `<link rel="modulepreload" href="/iclei/${catalogueOf(hashes, locale)}" />`;

/**
 * The script and its languages from another host, each with its hash.
 *
 * @param {Hashes} hashes
 * @param {string} version
 */
export function elsewhere(hashes, version) {
  const folder = `${host}/${version}`;
  const fetched = Object.entries(hashes)
    .filter(([path]) => /^(check-|locales\/)/.test(path))
    .map(([path, hash]) => `      "${folder}/${path}": "${hash}"`);
  return `<script type="importmap">
  {
    "integrity": {
${fetched.join(',\n')}
    }
  }
</script>
<script
  type="module"
  src="${folder}/iclei.js"
  integrity="${hashes['iclei.js']}"
  crossorigin="anonymous"
></script>`;
}
