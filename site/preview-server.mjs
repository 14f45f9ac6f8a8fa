import { watch, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { draft } from '../xliff/draft.mjs';
import { languageOf, open, pathOf, Refusal, setOf } from '../xliff/foreign.mjs';
import { sourceUnits, writeXliff } from '../xliff/localize.mjs';
import { pseudoLocale, pseudoXliff } from '../xliff/pseudo.mjs';
import { elements, nameOf, setNamed } from '../xliff/sets.mjs';
import { panel } from './preview-panel.mjs';
import { addLocale, views } from './preview-views.mjs';
import { scratchCopy } from './scratch.mjs';
import { serve } from './server.mjs';

/**
 * Serves the demonstration, or the site, in the language of a translator's file, with its texts. When the
 * file is saved, the page shows the new texts.
 *
 * @param {object} options
 * @param {string} options.name the file, or `en-XA` for the pseudo-locale, `site/en-XA` for that of the site.
 * @param {number} options.port 0 for any free port.
 * @returns {Promise<{ url: string, close: () => void }>} once the page can be opened.
 * @throws {Error} with a message for the user if the file cannot be read, or the port is in use.
 */
export async function servePreview({ name, port }) {
  const isPseudo = basename(name) === pseudoLocale;
  const path = pathOf(name);
  const file = isPseudo ? undefined : open(path, name);
  const locale = isPseudo ? pseudoLocale : languageOf(file, name);
  const set = isPseudo ? setNamed(name) : setOf(file, locale, name);
  const view = views[set.name];
  if (!view) throw new Refusal(`The texts for ${set.title} have no preview.`);
  const sources = sourceUnits(set);
  const scratch = scratchCopy(view);
  const listeners = new Set();
  const state = { name, units: sources.length, translated: sources.length, problems: [] };

  const write = (each, xml) => writeFileSync(join(scratch.folder, nameOf(locale, each)), xml);

  async function update() {
    if (isPseudo) {
      // The sections' file makes it one of the languages.
      for (const each of new Set([elements, set])) write(each, pseudoXliff(each));
    } else {
      const { units, translated, problems } = draft(open(path, name).units, locale, sources, set);
      Object.assign(state, { translated, problems });
      write(set, writeXliff(locale, units, set));
    }
    await view.build(scratch.folder);
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
    const pages = view.pages(locale, scratch.folder);
    server = await serve({
      port,
      ...view.served(scratch.folder),
      pages: (address) =>
        pages(address)?.replace('</body>', (end) => panel(state) + end) ?? view.otherPages(address),
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
    url: server.url + view.start(locale),
    close: () => {
      clearTimeout(timer);
      watcher?.close();
      server.close();
      scratch.remove();
    },
  };
}
