/**
 * What the preview shows of each set of texts: how a copy of the project is prepared and built, what is
 * served of it, and where the language starts.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../xliff/foreign.mjs';
import { locales } from './locales.mjs';
import { page, pathOf } from './page.mjs';
import { pageAt } from './server.mjs';

/** Runs a command in a copy of the project. */
const runIn = (folder, command) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: folder, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Refusal(`The build failed.\n${output}`)),
    );
  });

const autonymOf = (locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale);

/** Adds an entry at the end of a list in a copy of the project, unless the list has the language. */
function addEntry(file, end, locale, entry) {
  const before = readFileSync(file, 'utf8');
  if (before.includes(`code: '${locale}'`)) return;
  writeFileSync(file, before.replace(end, `  ${entry},\n${end}`));
}

/** Adds a language to a copy of the project, as CONTRIBUTING.md describes. */
export function addLocale(locale, folder) {
  const name = JSON.stringify(autonymOf(locale));
  const rtl = new Intl.Locale(locale).textInfo?.direction === 'rtl' ? ", direction: 'rtl'" : '';
  addEntry(
    join(folder, 'src/language/locales.ts'),
    '] as const',
    locale,
    `{ code: '${locale}', autonym: ${name}, label: '${locale.toUpperCase()}'${rtl} }`,
  );
  addEntry(
    join(folder, 'site/locales.mjs'),
    '];',
    locale,
    `{ code: '${locale}', autonym: ${name} }`,
  );
}

/** The page of Lindenau in a language. For a new language it is the English page with that `lang`. */
const cityIn = (locale) =>
  locales.some(({ code }) => code === locale)
    ? page(locale)
    : page('en').replace('<html lang="en">', `<html lang="${locale}">`);

/** The sections, on the page of Lindenau. */
const sections = {
  withRest: false,
  build: (folder) =>
    runIn(folder, 'npm run i18n:build elements && npx rollup --config --configDraft'),
  start: () => '',
  served: (folder) => ({ bundle: join(folder, 'dist/cdn') }),
  pages: (locale) => (address) => (address === '/' ? cityIn(locale) : undefined),
  otherPages: pageAt,
};

/** The site, with the sections as the project has built them. */
const site = {
  // The pages show the release in dist/, the changelog, the tokens …
  withRest: true,
  build: (folder) => runIn(folder, 'npm run i18n:build site && node site/build.mjs'),
  start: (locale) => `site${pathOf(locale)}`,
  served: (folder) => ({ site: join(folder, 'site-static') }),
  pages: (_, folder) => (address) => {
    if (!address.startsWith('/site/') || address.includes('..')) return undefined;
    const path = address.slice('/site/'.length).replace(/index\.html\/$/, '');
    const file = join(folder, 'site-static', decodeURI(path), 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  },
  otherPages: () => undefined,
};

/** By the name of the set. */
export const views = { elements: sections, site };
