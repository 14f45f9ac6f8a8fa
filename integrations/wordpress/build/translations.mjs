/** Makes the files in which WordPress looks for translations, from the XLIFF files of the project. */
import { version } from '../../../src/bundle/files.mjs';
import { sourceUnits } from '../../../xliff/localize.mjs';
import { targetLocales, unitsOf } from '../../../xliff/read.mjs';
import { wordpress } from '../../../xliff/sets.mjs';
import { compiled } from './mo.mjs';

const domain = 'iclei-elements';
const script = 'iclei-elements-editor';

/** WordPress's own names of our languages, as in includes/translations.php. */
const localeNames = {
  es: 'es_ES',
  fr: 'fr_FR',
  pt: 'pt_BR',
  ko: 'ko_KR',
  ja: 'ja',
  'zh-Hans': 'zh_CN',
};

/** WordPress asks for the texts of block.json with a context. */
const contextOf = (id) => /^wordpress\.block\..*\.(title|description)$/.exec(id)?.[1];

/**
 * @typedef {object} Entry A text of the plugin.
 * @property {string} id
 * @property {string} context Empty for most.
 * @property {string} source
 * @property {string} target Empty if it is not translated.
 * @property {string} note
 */

/** @returns {Entry[]} */
function entriesIn(locale) {
  const units = locale ? unitsOf(locale, wordpress) : [];
  const targets = new Map(units.map(({ id, target }) => [id, target?.text ?? '']));
  return sourceUnits(wordpress).map(({ id, source, note }) => {
    const kind = contextOf(id);
    return {
      id,
      source,
      note,
      context: kind ? `block ${kind}` : '',
      target: targets.get(id) ?? '',
    };
  });
}

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const headerOf = (locale) =>
  [
    `Project-Id-Version: ${domain} ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Domain: ${domain}`,
    ...(locale ? [`Language: ${localeNames[locale]}`] : []),
    '',
  ].join('\n');

/** A PO file, or the template for new ones if there is no locale. */
const poOf = (locale, entries) =>
  [
    `msgid ""\nmsgstr ""\n${headerOf(locale)
      .trim()
      .split('\n')
      .map((line) => `${quoted(`${line}`).slice(0, -1)}\\n"`)
      .join('\n')}`,
    ...entries.map(({ id, context, source, target, note }) =>
      [
        `#. ${note}`,
        `#: ${id}`,
        ...(context ? [`msgctxt ${quoted(context)}`] : []),
        `msgid ${quoted(source)}`,
        `msgstr ${quoted(target)}`,
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';

/** The texts of the editor's script, in the form that `wp_set_script_translations` reads. */
const jsonOf = (locale, entries) =>
  JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: localeNames[locale] },
        ...Object.fromEntries(
          entries
            .filter(({ context, target }) => !context && target)
            .map(({ source, target }) => [source, [target]]),
        ),
      },
    },
  }) + '\n';

/**
 * The files with the translations, by their paths in the plugin.
 *
 * @returns {{ [path: string]: string | Buffer }}
 */
export function translationFiles() {
  const files = { [`languages/${domain}.pot`]: poOf(undefined, entriesIn()) };
  for (const locale of targetLocales().filter((code) => localeNames[code])) {
    const entries = entriesIn(locale);
    const path = `languages/${domain}-${localeNames[locale]}`;
    files[`${path}.po`] = poOf(locale, entries);
    files[`${path}.mo`] = compiled(headerOf(locale), entries);
    files[`${path}-${script}.json`] = jsonOf(locale, entries);
  }
  return files;
}
