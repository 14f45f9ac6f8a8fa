/** What editors and filters leave of every kind of snippet. The site's page “Editors and filters” shows the results. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { allowLists } from '../../site/allow-lists/lists.mjs';
import { launchOptions, patience } from '../browser.mjs';
import { attributesLost, everything, harmful, scriptsIn } from './attributes.mjs';
import { kinds, snippet } from './builder.mjs';
import { city, ownWords, sections, textsOfIclei } from './city.mjs';
import { copyAndPaste, edit } from './editing.mjs';
import { look, pageWith } from './look.mjs';
import { outcomeOf } from './outcome.mjs';
import { editors } from './programs/editors.mjs';
import { ensurePhp, filters } from './programs/php.mjs';
import { sanitizers } from './programs/sanitizers.mjs';
import { serve } from './server.mjs';
import { readTable, writeTable } from './table.mjs';

const lists = await allowLists();
const { scripts, editors: inBrowser } = await editors(lists);
ensurePhp();
const all = [...(await sanitizers(lists)), ...filters(lists)];

/** The language of the snippets, on pages in English. */
const language = 'fr';

const words = { iclei: {}, own: ownWords };
for (const name of sections) {
  words.iclei[name] = [await textsOfIclei(language, name), await textsOfIclei('en', name)];
}
// The longest text is in one section, once.
words.piece = words.iclei.about[0].toSorted((a, b) => b.length - a.length)[0];

/** What each program has left, to read when a result is not as expected. */
const folder = 'coverage/editors';

let browser;
let server;
let viewer;
const files = { ...scripts };
const snippets = {};
const rows = [];

/** Opens HTML as a page, with the address of the script in its head where there is a field for it. */
async function lookAt(html, address) {
  files['/page'] = pageWith(html, address);
  return look(viewer, `${server.url}page`, {
    names: ['lang-switch', ...sections],
    piece: words.piece,
  });
}

/**
 * What has become of a snippet of a kind. If its tags are there, but no section shows, the page gets a script as the
 * template of a website would have it.
 */
async function outcome(kind, html) {
  const { address, seen, classic } = snippets[kind];
  const isWaiting = html.includes('<iclei-') && !address;
  // Each page takes time, and without either of these there is nothing that could show a section.
  if (!isWaiting || /<script|<template/.test(html)) {
    const now = outcomeOf(await lookAt(html, address), seen, words);
    if (!isWaiting || now.shows === 'section') return now;
  }
  const later = outcomeOf(await lookAt(html, classic), seen, words);
  return later.shows.endsWith('words') ? later : { ...later, lost: ['script', ...later.lost] };
}

/** The name of a test. */
const titleOf = ({ program, setting, way }) => [program, setting, way].filter(Boolean).join(', ');
const except = (loses) => (loses.length > 0 ? ` but ${loses.join(', ')}` : '');

/** Adds the results of a program to those of the page, and checks what holds for every one of them. */
async function conclude(row, saved) {
  const results = {};
  for (const kind of kinds) {
    writeFileSync(`${folder}/${titleOf(row)}, ${kind}.html`, saved[kind]);
    results[kind] = await outcome(kind, saved[kind]);
  }
  rows.push({ ...row, results });

  if (row.setting !== 'default') {
    for (const kind of ['keeps-html', 'removes-tags', 'script-address']) {
      assert.equal(results[kind].shows, 'section', kind);
      assert.deepEqual(results[kind].adds, [], kind);
    }
  }
  for (const kind of ['keeps-html', 'removes-tags']) {
    // A wiki has a text of its own, in which it may change quotation marks.
    const isCode = results[kind].adds.includes('code');
    assert.match(results[kind].shows, isCode ? /words$/ : /^(section|words)$/, kind);
  }
}

describe('editors and filters', { concurrency: 1 }, () => {
  before(async () => {
    mkdirSync(folder, { recursive: true });
    server = await serve(files);
    browser = await puppeteer.launch(launchOptions());
    viewer = await browser.newPage();
    viewer.setDefaultTimeout(patience);
    for (const kind of kinds) {
      const here = `${server.url}iclei/`;
      const pieces = await snippet({ ...city, language, delivery: { kind } }, here);
      const [html, address] = pieces.map(({ code }) => code);
      const classic = `${here}1.2.3/iclei.classic.js`;
      snippets[kind] = { html, address, classic, seen: await lookAt(html, address) };
    }
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const kind of kinds) {
    it(`shows the whole snippet of the kind ${kind} as it is`, () => {
      const { seen } = snippets[kind];
      const expected = { shows: 'section', lost: [], adds: [] };
      assert.deepEqual(outcomeOf(seen, seen, words), expected);
      assert.equal(seen.language, language);
      assert.match(seen.color, /^light-dark\(/);
    });
  }

  for (const { page: html, loses = [], ...editor } of inBrowser) {
    describe(titleOf(editor), () => {
      let page;
      before(async () => {
        files['/editor'] = `<!doctype html><html lang="en"><meta charset="utf-8" /><body>${html}`;
        page = await browser.newPage();
        page.setDefaultTimeout(patience);
        await page.goto(`${server.url}editor`);
        await page.evaluate(() => window.ready);
      });
      after(() => page?.close());

      it('shows the code that somebody copies from the builder and pastes beside other text', async () => {
        const saved = await copyAndPaste(page, snippets['removes-tags'].html, 'iclei-impact-list');
        assert.match(saved, /&lt;iclei-about&gt;/);
        assert.doesNotMatch(saved, /<iclei-/);
      });

      if (editor.setting !== 'default') {
        it(`keeps everything of the list${except(loses)}`, async () => {
          const [saved] = await edit(page, 'type', everything());
          assert.deepEqual(attributesLost(saved), loses);
        });
      }

      for (const way of ['type', 'paste']) {
        it(`leaves this if somebody wants to ${way}`, async () => {
          const saved = {};
          await page.bringToFront();
          for (const kind of kinds) {
            const [first, second] = await edit(page, way, snippets[kind].html);
            assert.equal(second, first, `${kind} changes when it is saved again`);
            saved[kind] = first;
          }
          await viewer.bringToFront();
          await conclude({ ...editor, way }, saved);
        });
      }
    });
  }

  for (const { run, loses = [], ...filter } of all) {
    /** The version of a program of PHP is known only when it has run. */
    const filtered = async (html) => {
      await viewer.goto(`${server.url}page`);
      const result = await run(html, viewer);
      return Array.isArray(result) ? { html: result } : result;
    };

    if (filter.setting !== 'default') {
      it(`${titleOf(filter)}, keeps everything of the list${except(loses)}`, async () => {
        const [saved] = (await filtered([everything()])).html;
        assert.deepEqual(attributesLost(saved), loses);
      });

      it(`${titleOf(filter)}, lets no script through`, async () => {
        const [saved] = (await filtered([harmful()])).html;
        assert.match(saved, /<iclei-pillars/);
        assert.deepEqual(scriptsIn(saved), []);
      });
    }

    it(`${titleOf(filter)}, leaves this`, async () => {
      const { html, ...version } = await filtered(kinds.map((kind) => snippets[kind].html));
      const saved = Object.fromEntries(kinds.map((kind, index) => [kind, html[index]]));
      await conclude({ ...filter, ...version }, saved);
    });
  }

  it('is what the site says', async () => {
    if (process.env.UPDATE) await writeTable(rows);
    assert.deepEqual(rows, readTable(), 'Run npm run test:editors -- --update');
  });
});
