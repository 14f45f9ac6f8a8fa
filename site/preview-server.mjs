import { spawn } from 'node:child_process';
import { readFileSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { draft } from '../xliff/draft.mjs';
import { languageOf, open, pathOf, Refusal } from '../xliff/foreign.mjs';
import { sourceUnits, writeXliff } from '../xliff/localize.mjs';
import { pseudoLocale, pseudoXliff } from '../xliff/pseudo.mjs';
import { locales } from './locales.mjs';
import { page } from './page.mjs';
import { panel } from './preview-panel.mjs';
import { scratchCopy } from './scratch.mjs';
import { pageAt, serve } from './server.mjs';

/** Adds a language to a copy of the project, as CONTRIBUTING.md describes, unless the copy has it. */
function addLocale(locale, folder) {
  const list = join(folder, 'src/language/locales.ts');
  const before = readFileSync(list, 'utf8');
  if (before.includes(`code: '${locale}'`)) return;
  const autonym = new Intl.DisplayNames(locale, { type: 'language' }).of(locale);
  const rtl = new Intl.Locale(locale).textInfo?.direction === 'rtl' ? ", direction: 'rtl'" : '';
  const entry = `{ code: '${locale}', autonym: ${JSON.stringify(autonym)}, label: '${locale.toUpperCase()}'${rtl} }`;
  writeFileSync(list, before.replace('] as const', `  ${entry},\n] as const`));
}

/** Builds the bundle of a copy of the project. */
const build = (folder) =>
  new Promise((resolve, reject) => {
    const command = 'npm run i18n:build && npx rollup --config --configDraft';
    const child = spawn(command, { cwd: folder, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Refusal(`The build failed.\n${output}`)),
    );
  });

/** The page of Lindenau in a language. For a new language it is the English page with that `lang`. */
const pageIn = (locale) =>
  locales.some(({ code }) => code === locale)
    ? page(locale)
    : page('en').replace('<html lang="en">', `<html lang="${locale}">`);

/**
 * Serves the demonstration in the language of a translator's file, with its texts. When the file is
 * saved, the page shows the new texts.
 *
 * @param {object} options
 * @param {string} options.name the file, or `en-XA` for the pseudo-locale.
 * @param {number} options.port 0 for any free port.
 * @returns {Promise<{ url: string, close: () => void }>} once the page can be opened.
 * @throws {Error} with a message for the user if the file cannot be read, or the port is in use.
 */
export async function servePreview({ name, port }) {
  const isPseudo = name === pseudoLocale;
  const path = pathOf(name);
  const locale = isPseudo ? pseudoLocale : languageOf(open(path, name), name);
  const sources = sourceUnits();
  const scratch = scratchCopy();
  const listeners = new Set();
  const state = { name, units: sources.length, translated: sources.length, problems: [] };

  async function update() {
    let xml;
    if (isPseudo) {
      xml = pseudoXliff();
    } else {
      const { units, translated, problems } = draft(open(path, name).units, locale, sources);
      Object.assign(state, { translated, problems });
      xml = writeXliff(locale, units);
    }
    writeFileSync(join(scratch.folder, `xliff/${locale}.xlf`), xml);
    await build(scratch.folder);
  }

  async function updateAndReload() {
    try {
      await update();
    } catch (error) {
      // The sections keep their texts, and the panel says what to fix in the file.
      state.problems = [{ id: name, problem: error.message }];
    }
    for (const listener of listeners) listener.write('data: saved\n\n');
  }

  addLocale(locale, scratch.folder);
  let server;
  try {
    await update();
    server = await serve({
      port,
      bundle: join(scratch.folder, 'dist/cdn'),
      pages: (address) =>
        address === '/'
          ? pageIn(locale).replace('</body>', (end) => panel(state) + end)
          : pageAt(address),
      streams: {
        '/preview/saved': (response) => {
          response.writeHead(200, { 'content-type': 'text/event-stream' });
          response.flushHeaders();
          listeners.add(response);
          response.on('close', () => listeners.delete(response));
        },
      },
    });
  } catch (error) {
    scratch.remove();
    throw error;
  }

  // Watch the folder, because editors replace the file when they save it.
  let updates = Promise.resolve();
  let timer;
  const watcher = isPseudo
    ? undefined
    : watch(dirname(path), (_, changed) => {
        if (changed !== basename(path)) return;
        clearTimeout(timer);
        timer = setTimeout(() => (updates = updates.then(updateAndReload)), 100);
      });

  return {
    url: server.url,
    close: () => {
      clearTimeout(timer);
      watcher?.close();
      server.close();
      scratch.remove();
    },
  };
}
