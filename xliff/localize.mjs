import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { numbersIn } from './numbers.mjs';
import { fileOf, targetLocales, unitsOf } from './read.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogues = 'src/language/catalogues';
const checkCatalogues = 'src/check/catalogues';
const generated = '// Made by `npm run i18n:build`. Edit the files in xliff/ instead.\n';
const locales = targetLocales();

const configuration = {
  sourceLocale: 'en',
  targetLocales: locales,
  tsConfig: 'tsconfig.json',
  output: { mode: 'runtime', outputDir: catalogues },
  interchange: { format: 'xliff', xliffDir: 'xliff', placeholderStyle: 'x' },
  baseDir: root,
  resolve: (path) => join(root, path),
};

const localizer = new RuntimeLitLocalizer(configuration);

/** Whether a text is one of the check of a page, which visitors never fetch. */
export const isOfCheck = (id) => id.startsWith('check.');

/** Makes catalogues of some of the texts. */
class PartialLocalizer extends RuntimeLitLocalizer {
  constructor(outputDir, isWanted) {
    super({ ...configuration, output: { ...configuration.output, outputDir } });
    this.isWanted = ({ name }) => isWanted(name);
  }

  assertTranslationsAreValid() {
    localizer.assertTranslationsAreValid();
  }

  extractSourceMessages() {
    return { messages: messages().filter(this.isWanted), errors: [] };
  }

  readTranslationsSync() {
    const { translations } = localizer.readTranslationsSync();
    return {
      translations: new Map(
        [...translations].map(([locale, texts]) => [locale, texts.filter(this.isWanted)]),
      ),
    };
  }
}

let extracted;

/** The texts of the code. Reading them takes a second, and they are the same each time. */
function messages() {
  if (!extracted) {
    const { messages, errors } = localizer.extractSourceMessages();
    if (errors.length > 0) {
      throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
    }
    extracted = messages;
  }
  return extracted;
}

/**
 * @typedef {object} SourceUnit A text of the code.
 * @property {string} id
 * @property {string} source As it stands in the source of a unit, with `{0}` for an inline element.
 * @property {string[]} inline What the inline elements stand for, by their number.
 * @property {string} note For the translator.
 */

/** @returns {SourceUnit[]} */
export const sourceUnits = () =>
  messages().map(({ name, contents, desc }) => ({
    id: name,
    source: contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join(''),
    inline: contents
      .filter((part) => typeof part !== 'string')
      .map(({ untranslatable }) => untranslatable),
    note: desc,
  }));

/**
 * Turns a module that imports `html` into one that is given it. A catalogue that imports nothing
 * can be fetched beside any copy of the bundle without fetching another one.
 */
const withoutImports = (code, imports, numbers = '') =>
  generated +
  code
    .slice(code.indexOf('export const templates'))
    .replace(
      'export const templates = {',
      `${imports}\n\nexport default (html: typeof Html): Catalogue => ({`,
    )
    .replace(/\};\s*$/, `${numbers}});\n`)
    .replace(/^ {2,4}/gm, '');

const numberLines = (locale) =>
  Object.entries(numbersIn(locale))
    .map(([figure, text]) => `  'n${figure}': '${text}',\n`)
    .join('');

const loaders = `${generated}
export const loaders = {
${locales.map((locale) => `  '${locale}': (_retry: string) => import('./${locale}.js'),`).join('\n')}
};
`;

/** All languages at once: a webmaster asks for the check, and no visitor. */
const list = `${generated}
${locales.map((locale, index) => `import texts${index} from './${locale}.js';`).join('\n')}
import type { CatalogueModule } from '../words.js';

export const catalogues = new Map<string, CatalogueModule>([
${locales.map((locale, index) => `  ['${locale}', texts${index}],`).join('\n')}
]);
`;

/** Makes the catalogues of one kind, and the module that knows them all. */
async function buildInto(folder, isWanted, index, imports) {
  await rm(join(root, folder), { recursive: true, force: true });
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, 'index.ts'), index);
  await new PartialLocalizer(folder, isWanted).build();
  for (const locale of locales) {
    const file = join(root, folder, `${locale}.ts`);
    const numbers = folder === catalogues ? numberLines(locale) : '';
    await writeFile(file, withoutImports(await readFile(file, 'utf8'), imports, numbers));
  }
}

/** Makes two catalogues of each XLIFF file, of the sections and of the check, and the modules that know them all. */
export async function build() {
  await buildInto(
    catalogues,
    (id) => !isOfCheck(id),
    loaders,
    "import type { html as Html } from 'lit';\nimport type { Catalogue } from '../catalogues.js';",
  );
  await buildInto(
    checkCatalogues,
    isOfCheck,
    list,
    "import type { Catalogue, html as Html } from '../words.js';",
  );
}

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
 */
export function writeXliff(locale, translations) {
  const place = new Map(translations.map(({ id }, index) => [id, index]));
  const inOrder = messages().toSorted(
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
  const xml = localizer.formatter.encodeLocale(
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

/** Brings the English of the code into the XLIFF files. */
export async function extract() {
  const count = messages().length;
  const before = locales.map(
    (locale) => new Map(unitsOf(locale).map(({ id, source }) => [id, source.text])),
  );
  await localizer.writeInterchangeFiles();
  for (const [index, locale] of locales.entries()) {
    const xml = await readFile(fileOf(locale), 'utf8');
    const marked = markStale(xml, before[index], unitsOf(locale));
    if (marked !== xml) {
      await writeFile(fileOf(locale), marked);
    }
  }
  console.log(`${count} texts are in ${locales.length} files.`);
}
