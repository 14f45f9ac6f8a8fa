import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { fileOf, targetLocales, unitsOf } from './read.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogues = 'src/language/catalogues';
const generated = '// Made by `npm run i18n:build`. Edit the files in xliff/ instead.\n';
const locales = targetLocales();

const localizer = new RuntimeLitLocalizer({
  sourceLocale: 'en',
  targetLocales: locales,
  tsConfig: 'tsconfig.json',
  output: { mode: 'runtime', outputDir: catalogues },
  interchange: { format: 'xliff', xliffDir: 'xliff', placeholderStyle: 'x' },
  baseDir: root,
  resolve: (path) => join(root, path),
});

function messages() {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) {
    throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  }
  return messages;
}

/**
 * The texts of the code, as they stand in the source of a unit.
 *
 * @returns {{ id: string, source: string }[]}
 */
export const sourceUnits = () =>
  messages().map(({ name, contents }) => ({
    id: name,
    source: contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join(''),
  }));

/**
 * Turns a module that imports `html` into one that is given it. A catalogue that imports nothing
 * can be fetched beside any copy of the bundle without fetching another one.
 */
const withoutImports = (code) =>
  generated +
  code
    .slice(code.indexOf('export const templates'))
    .replace(
      'export const templates = {',
      "import type { html as Html } from 'lit';\nimport type { Catalogue } from '../catalogues.js';\n\nexport default (html: typeof Html): Catalogue => ({",
    )
    .replace(/\};\s*$/, '});\n')
    .replace(/^ {2,4}/gm, '');

const loaders = `${generated}
export const loaders = {
${locales.map((locale) => `  '${locale}': (_retry: string) => import('./${locale}.js'),`).join('\n')}
};
`;

/** Makes a catalogue of each XLIFF file, and the module that knows them all. */
export async function build() {
  await rm(join(root, catalogues), { recursive: true, force: true });
  await mkdir(join(root, catalogues), { recursive: true });
  await writeFile(join(root, catalogues, 'index.ts'), loaders);
  await localizer.build();
  for (const locale of locales) {
    const file = join(root, catalogues, `${locale}.ts`);
    await writeFile(file, withoutImports(await readFile(file, 'utf8')));
  }
}

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
  return stale.reduce((text, { id }) => {
    const unit = text.indexOf(`<trans-unit id="${id}"`);
    const start = text.indexOf('<target', unit);
    const end = text.indexOf('>', start);
    return `${text.slice(0, start)}<target state="needs-review-translation"${text.slice(end)}`;
  }, xml);
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
