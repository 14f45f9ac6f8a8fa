import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { buildCatalogues } from '../../site/catalogues.mjs';
import { sourceUnits } from '../../xliff/localize.mjs';
import { targetLocales, unitsOf } from '../../xliff/read.mjs';
import { site } from '../../xliff/sets.mjs';
import { launchOptions } from '../browser.mjs';

/** A text that is the same in each test: the first without a value. */
const { id, source } = sourceUnits(site).find(({ inline }) => inline.length === 0);
const textIn = (locale) => unitsOf(locale, site).find((unit) => unit.id === id).target.text;

/** A script as the site's are: built from the sources, without imports. */
const entry = (imports, loader) => `import { msg } from '@lit/localize';
${imports}
localize(${loader});
const text = () => msg(${JSON.stringify(source)}, { id: ${JSON.stringify(id)} });
globalThis.language = { getLocale, setLocale, startLocale, text };`;

const bundle = (contents, options) =>
  build({
    stdin: { contents, resolveDir: 'site', loader: 'ts' },
    bundle: true,
    ...options,
  });

describe("the language of the site's texts", () => {
  const folder = mkdtempSync(join(tmpdir(), 'iclei-site-'));
  const catalogue = (locale) => join(folder, 'scripts/locales', `${locale}.js`);
  let browser;

  before(async () => {
    await buildCatalogues(join(folder, 'scripts'));
    const imports = `import { getLocale, localize, setLocale, startLocale } from './language.ts';
import { loadCatalogue } from './language/script-loader.ts';`;
    await bundle(entry(imports, 'loadCatalogue'), {
      ...{ outfile: join(folder, 'scripts/test.js'), format: 'iife' },
    });
    browser = await puppeteer.launch(launchOptions());
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** A page in a folder of its own that is opened from the disk, where no module and no fetch works. */
  async function open(lang) {
    const file = join(folder, 'page.html');
    const script = '<script defer src="scripts/test.js"></script>';
    writeFileSync(file, `<!doctype html><html lang="${lang}"><meta charset="utf-8">${script}`);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  const change = (page, locale) =>
    page.evaluate(async (wanted) => {
      const error = await window.language.setLocale(wanted).catch(({ message }) => message);
      return { error, locale: window.language.getLocale(), text: window.language.text() };
    }, locale);

  for (const [lang, expected] of [
    ['fr-CA', 'fr'],
    ['zh-CN', 'zh-Hans'],
    ['jp', 'ja'],
    ['ar', 'en'],
    ['', 'en'],
  ]) {
    it(`starts as ${expected} on a page in “${lang}”`, async () => {
      const page = await open(lang);
      assert.equal(await page.evaluate(() => window.language.startLocale()), expected);
      assert.equal(await page.evaluate(() => window.language.getLocale()), 'en');
      await page.close();
    });
  }

  it('is every language of the site, on a page from the disk, and English again', async () => {
    const page = await open('en');
    for (const locale of targetLocales()) {
      assert.deepEqual(await change(page, locale), { locale, text: textIn(locale) });
    }
    assert.deepEqual(await change(page, 'en'), { locale: 'en', text: source });
    await page.close();
  });

  it('stays what it was if a catalogue is missing, and changes once it is there', async () => {
    const page = await open('en');
    await change(page, 'ko');
    renameSync(catalogue('fr'), `${catalogue('fr')}.away`);
    const { error, locale, text } = await change(page, 'fr');
    renameSync(`${catalogue('fr')}.away`, catalogue('fr'));
    assert.match(error, /scripts\/locales\/fr\.js could not be loaded/);
    assert.deepEqual({ locale, text }, { locale: 'ko', text: textIn('ko') });
    assert.deepEqual(await change(page, 'fr'), { locale: 'fr', text: textIn('fr') });
    await page.close();
  });

  it('is the last one that was asked for', async () => {
    const page = await open('en');
    const text = await page.evaluate(async () => {
      await Promise.all(
        ['es', 'fr', 'es', 'pt'].map((locale) => window.language.setLocale(locale)),
      );
      return window.language.text();
    });
    assert.equal(text, textIn('pt'));
    await page.close();
  });

  it('can be set in Node, which has no window before and after', async () => {
    const outfile = join(folder, 'node.mjs');
    const imports = `import { getLocale, localize, startLocale } from './language.ts';
import { setLocale } from './language/node.ts';`;
    await bundle(entry(imports, '(locale) => import(`./catalogues/${locale}.ts`)'), {
      ...{ outfile, format: 'esm', platform: 'node' },
    });
    await import(pathToFileURL(outfile).href);
    const { language } = globalThis;
    for (const locale of [...targetLocales(), 'fr']) {
      await language.setLocale(locale);
      assert.equal(language.text(), textIn(locale));
      assert.equal(globalThis.window, undefined);
    }
  });

  it('needs at most 8 KB of a visitor, and no second copy of Lit', () => {
    const names = readdirSync(join(folder, 'scripts/locales'));
    assert.deepEqual(
      names.sort(),
      targetLocales()
        .map((locale) => `${locale}.js`)
        .sort(),
    );
    for (const name of names) {
      const script = readFileSync(join(folder, 'scripts/locales', name));
      assert.ok(brotliCompressSync(script).length <= 8192, name);
      assert.doesNotMatch(script.toString(), /litHtmlVersions|reactiveElement/);
    }
  });
});
