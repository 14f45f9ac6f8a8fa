/**
 * Between the code and the translators: `extract` brings the English of the code into the XLIFF
 * files, `build` makes a catalogue of each of them. The languages are the files in this folder.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogues = 'src/language/catalogues';
const generated = '// Made by `npm run i18n:build`. Edit the files in xliff/ instead.\n';

const targetLocales = (await readdir(join(root, 'xliff')))
  .filter((name) => name.endsWith('.xlf'))
  .map((name) => basename(name, '.xlf'))
  .sort();

const localizer = new RuntimeLitLocalizer({
  sourceLocale: 'en',
  targetLocales,
  tsConfig: 'tsconfig.json',
  output: { mode: 'runtime', outputDir: catalogues },
  interchange: { format: 'xliff', xliffDir: 'xliff', placeholderStyle: 'x' },
  baseDir: root,
  resolve: (path) => join(root, path),
});

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
${targetLocales.map((locale) => `  '${locale}': (_retry: string) => import('./${locale}.js'),`).join('\n')}
};
`;

async function build() {
  await rm(join(root, catalogues), { recursive: true, force: true });
  await mkdir(join(root, catalogues), { recursive: true });
  await writeFile(join(root, catalogues, 'index.ts'), loaders);
  await localizer.build();
  for (const locale of targetLocales) {
    const file = join(root, catalogues, `${locale}.ts`);
    await writeFile(file, withoutImports(await readFile(file, 'utf8')));
  }
}

async function extract() {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) {
    throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  }
  await localizer.writeInterchangeFiles();
  console.log(`${messages.length} messages are in ${targetLocales.length} files.`);
}

const command = { build, extract }[process.argv[2]];
if (!command) {
  throw new Error('Say what to do: extract or build.');
}
await command();
