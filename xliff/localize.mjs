import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { fileOf, targetLocales, unitsOf } from './read.mjs';
import { elements, isFileOf, isIdOf, root } from './sets.mjs';

/** What @lit/localize's tools need to know of a set. */
export const configurationOf = ({ folder, code, tsConfig }) => ({
  sourceLocale: 'en',
  targetLocales: targetLocales(),
  tsConfig,
  output: { mode: 'runtime', outputDir: join(code, 'catalogues') },
  interchange: { format: 'xliff', xliffDir: folder, placeholderStyle: 'x' },
  baseDir: root,
  resolve: (path) => join(root, path),
});

/** The declarations of @lit/localize, from which the site and the plugin import `msg`. */
function typesOfMsg() {
  const folder = fileURLToPath(new URL('.', import.meta.resolve('@lit/localize')));
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

const mentionsMsg = (path) => /\bmsg\b/.test(readFileSync(path, 'utf8'));

/** Reads the texts of a set from its code, and its translations. */
class SetLocalizer extends RuntimeLitLocalizer {
  constructor(set) {
    super(configurationOf(set));
    this.set = set;
  }

  /** Only the type of `msg` is looked at. Without all other files and types that takes a fraction of the time. */
  get filesAndCompilerOptions() {
    const { fileNames, options } = super.filesAndCompilerOptions;
    return {
      fileNames: [...fileNames.filter(mentionsMsg), ...typesOfMsg()],
      options: { ...options, lib: undefined, noLib: true, noResolve: true, types: [] },
    };
  }

  /** Reading them takes a second, and they are the same each time. */
  extractSourceMessages() {
    this.extracted ??= this.extract();
    return this.extracted;
  }

  extract() {
    const found = super.extractSourceMessages();
    const messages = found.messages.filter(({ file }) => isFileOf(this.set, file.fileName));
    const problems = [
      ...found.errors.map(({ messageText }) => messageText),
      ...messages
        .filter(({ name }) => !isIdOf(this.set, name))
        .map(
          ({ name, file }) =>
            `${relative(root, file.fileName)}: the id ${name} does not start with ${this.set.prefixes.join(' or ')}`,
        ),
    ];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return { messages, errors: [] };
  }
}

const localizers = new Map();

/** The localizer of a set, always the same one. */
export function localizerOf(set) {
  if (!localizers.has(set)) localizers.set(set, new SetLocalizer(set));
  return localizers.get(set);
}

/** The texts of the code. */
export const messagesOf = (set) => localizerOf(set).extractSourceMessages().messages;

/**
 * @typedef {object} SourceUnit A text of the code.
 * @property {string} id
 * @property {string} source As it stands in the source of a unit, with `{0}` for an inline element.
 * @property {string[]} inline What the inline elements stand for, by their number.
 * @property {string} note For the translator.
 */

/** @returns {SourceUnit[]} */
export const sourceUnits = (set = elements) =>
  messagesOf(set).map(({ name, contents, desc }) => ({
    id: name,
    source: contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join(''),
    inline: contents
      .filter((part) => typeof part !== 'string')
      .map(({ untranslatable }) => untranslatable),
    note: desc,
  }));

/** The same file with the states of its targets, by id. */
const withStates = (xml, states) =>
  [...states].reduce((text, [id, state]) => {
    const unit = text.indexOf(`<trans-unit id="${id}"`);
    const start = text.indexOf('<target', unit);
    const end = text.indexOf('>', start);
    return `${text.slice(0, start)}<target state="${state}"${text.slice(end)}`;
  }, xml);

/**
 * Marks the translations of texts whose English has changed, which a tool would otherwise keep as
 * if nothing had happened.
 *
 * @param {string} xml a file after its sources were brought up to date.
 * @param {Map<string, string>} before the sources that the translations were made from, by id.
 * @param {import('./read.mjs').Unit[]} after the units of `xml`.
 */
export function markStale(xml, before, after) {
  const stale = after.filter(
    ({ id, source, target }) => target && before.has(id) && before.get(id) !== source.text,
  );
  return withStates(xml, new Map(stale.map(({ id }) => [id, 'needs-review-translation'])));
}

/**
 * A language's file in the form that `extract` leaves it in.
 *
 * @param {string} locale
 * @param {{ id: string, text: string, state: string }[]} translations in the order of the file,
 *   with `{0}` for an inline element. Texts of the code that are not among them follow, untranslated.
 * @param {import('./sets.mjs').TextSet} [set]
 */
export function writeXliff(locale, translations, set = elements) {
  const place = new Map(translations.map(({ id }, index) => [id, index]));
  const inOrder = messagesOf(set).toSorted(
    (one, other) => (place.get(one.name) ?? place.size) - (place.get(other.name) ?? place.size),
  );
  const inlineOf = (id) =>
    new Map(
      inOrder
        .find(({ name }) => name === id)
        .contents.filter((part) => typeof part !== 'string')
        .map((part) => [`{${part.index}}`, part]),
    );
  const contentsOf = (id, text) => {
    const inline = inlineOf(id);
    return text
      .split(/(\{\d+\})/)
      .filter(Boolean)
      .map((piece) => inline.get(piece) ?? piece);
  };
  const xml = localizerOf(set).formatter.encodeLocale(
    inOrder,
    locale,
    translations
      .filter(({ text }) => text)
      .map(({ id, text }) => ({ name: id, contents: contentsOf(id, text) })),
  );
  return withStates(
    xml,
    new Map(translations.filter(({ state }) => state).map(({ id, state }) => [id, state])),
  );
}

/** Brings the English of the code into the XLIFF files of a set, and makes those that are missing. */
async function extractSet(set) {
  const locales = targetLocales();
  const count = messagesOf(set).length;
  const before = locales.map(
    (locale) => new Map(unitsOf(locale, set).map(({ id, source }) => [id, source.text])),
  );
  await localizerOf(set).writeInterchangeFiles();
  for (const [index, locale] of locales.entries()) {
    const xml = await readFile(fileOf(locale, set), 'utf8');
    const marked = markStale(xml, before[index], unitsOf(locale, set));
    if (marked !== xml) {
      await writeFile(fileOf(locale, set), marked);
    }
  }
  console.log(`${count} texts written to ${locales.length} files in ${set.folder}/.`);
}

/** Brings the English of the code into the XLIFF files. */
export async function extract(sets) {
  for (const set of sets) await extractSet(set);
}
