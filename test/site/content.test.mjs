/** The site's pages, as `npm run build:site` has made them: complete, without mistakes of templates, without dead links. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readTokens } from '../../src/design/tokens.mjs';
import { zipPath } from '../../src/bundle/zip.mjs';
import { criteria, statements } from '../../stories/conformance.mjs';
import { allowLists } from '../../site/allow-lists/lists.mjs';
import { kinds } from '../editors/builder.mjs';
import { attribute, english, folder, pages, squeezed, textOf } from './read.mjs';

/** The rows of the tables of a page, each as the texts of its cells. */
const rowsOf = (address) =>
  pages
    .get(address)
    .elements.filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      row.childNodes
        .filter(({ tagName }) => ['th', 'td'].includes(tagName))
        .map((cell) => squeezed(textOf(cell))),
    );

const has = (rows, ...cells) =>
  assert.ok(
    rows.some((row) => cells.every((cell, index) => row[index] === cell)),
    cells.join(' | '),
  );

/** Markdown as it reads once it is rendered: the descriptions have code and links only. */
const plain = (markdown) => squeezed(markdown.replaceAll('`', ''));

for (const [address, { elements, text }] of pages) {
  describe(`the page /${address}`, () => {
    it('has one main heading, and headings that skip no level', () => {
      const levels = elements
        .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
        .filter(Boolean)
        .map(Number);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, levels));
    });

    it('has nothing of a template, and no text that is missing', () => {
      // The code that is shown for frameworks and the list of changes may have these.
      if (!/developers|changes/.test(address)) {
        assert.doesNotMatch(
          text,
          /\{\{|\}\}|\{%|%\}|undefined|\[object|\*\*|(?<!-)&(amp|lt|quot|#39);/,
        );
      }
    });

    it('leads only to pages and places that exist, by relative addresses', () => {
      for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
        const href = attribute(link, 'href');
        if (/^(https:|mailto:)/.test(href)) continue;
        // The examples in the sections are those of a city.
        if (attribute(link, 'slot')) continue;
        assert.doesNotMatch(href, /^\//);
        const { pathname, hash } = new URL(href, `https://site.example/${address}`);
        const path = decodeURIComponent(pathname.slice(1));
        // Storybook is built after the pages.
        if (path.startsWith('storybook/')) continue;
        assert.ok(existsSync(join(folder, path)), href);
        if (!hash) continue;
        const target = pages
          .get(path.replace(/index\.html$/, ''))
          .elements.some(
            (element) => attribute(element, 'id') === decodeURIComponent(hash.slice(1)),
          );
        assert.ok(target, href);
      }
    });
  });
}

describe('what the pages say of the sections', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ customElement }) => customElement);

  for (const { tagName, description, attributes, slots, cssParts, events } of elements) {
    it(`has everything of <${tagName}>`, () => {
      const { text } = pages.get('sections/');
      const rows = rowsOf('sections/');
      assert.ok(text.includes(`<${tagName}> ${plain(description)}`), description);
      for (const one of [...attributes, ...(cssParts ?? []), ...(events ?? [])]) {
        has(rows, one.name, plain(one.description));
      }
      if (slots.length > 1) {
        for (const { name, description: about } of slots) has(rows, name || 'none', plain(about));
      }
    });
  }

  it('names the choices of the builder as the builder does', () => {
    const catalogue = readFileSync('xliff/site/es.xlf', 'utf8');
    const named = english.flatMap((name) =>
      [...readFileSync(join('site/pages', name), 'utf8').matchAll(/“((?:Into|From) [^”]+)”/g)].map(
        ([, label]) => squeezed(label),
      ),
    );
    assert.ok(named.length > 5);
    for (const label of named) assert.ok(catalogue.includes(`<source>${label}</source>`), label);
  });

  it('has every property with its default', async () => {
    const rows = rowsOf('colours/');
    for (const { name, value, description } of await readTokens()) {
      has(rows, `--iclei-${name}`, value, plain(description));
    }
  });

  it('has every criterion of the conformance report', () => {
    const rows = rowsOf('accessibility/').filter(([criterion]) => /^\d\.\d/.test(criterion));
    assert.equal(rows.length, criteria.length);
    for (const { number, name, conformance, remarks, tests } of criteria) {
      const about = tests.length > 0 ? `${remarks} Tested by ${tests.join(', ')}` : remarks;
      has(rows, `${number} ${name}`, conformance, about);
    }
  });

  it('has the statement for a site’s own accessibility page in every language', () => {
    const { text } = pages.get('accessibility/');
    for (const [locale, statement] of Object.entries(statements)) {
      assert.ok(text.includes(`<p lang="${locale}"> ${statement} </p>`), locale);
    }
  });
});

describe('what the pages say of editors and filters', () => {
  it('has a row for each result', () => {
    const results = JSON.parse(readFileSync('site/editors.json', 'utf8'));
    const rows = rowsOf('editors/').filter(([first]) => first !== 'program');
    assert.deepEqual(
      rows.map(([first, ...cells]) => [/^[^)]*\)/.exec(first)[0], cells.filter(Boolean).length]),
      results.map(({ program, version }) => [`${program} (${version})`, kinds.length]),
    );
  });

  it('has the allow-lists that the tests have tried', async () => {
    const { text } = pages.get('editors/');
    for (const [name, list] of Object.entries(await allowLists())) {
      assert.ok(text.includes(squeezed(list)), name);
    }
  });
});

describe('what the pages say of the files', () => {
  it('has the name of the zip and its checksum', () => {
    const [hash, name] = readFileSync(`${zipPath}.sha256`, 'utf8').trim().split('  ');
    const { text } = pages.get('files/');
    assert.ok(text.includes(`Get-FileHash ${name}`) && text.includes(` ${hash} `));
  });

  it('has the hashes and names of the files of this version', () => {
    const hashes = Object.entries(JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')));
    const hosting = pages.get('hosting/').text;
    for (const [name, hash] of hashes.filter(([path]) =>
      /^(check-|locales\/|iclei\.js)/.test(path),
    )) {
      assert.ok(hosting.includes(`/${name}"`) && hosting.includes(`"${hash}"`), name);
    }
    const french = hashes.find(([name]) => name.startsWith('locales/fr-'))[0];
    assert.ok(pages.get('languages/').text.includes(`href="/iclei/${french}"`));
  });
});

describe('the list of instructions', () => {
  it('has every page, in the order that the pages name', () => {
    const files = english.filter((name) => /^recipes\/(?!index)/.test(name));
    const orderOf = (name) => Number(/^order: (\d+)$/m.exec(readFileSync(`site/pages/${name}`))[1]);
    const inOrder = files.sort((one, other) => orderOf(one) - orderOf(other));
    const listed = pages
      .get('recipes/')
      .elements.filter(({ tagName, parentNode }) => tagName === 'a' && parentNode.tagName === 'li')
      .map((link) => /^\.\.\/(recipes\/.+?)\/index\.html$/.exec(attribute(link, 'href'))?.[1])
      .filter(Boolean);
    assert.deepEqual(
      listed.slice(-inOrder.length),
      inOrder.map((name) => name.replace('.md', '')),
    );
  });
});

describe('Storybook, which is in a folder of the site', () => {
  for (const name of readdirSync('stories').filter((file) => file.endsWith('.mdx'))) {
    it(`has only links to pages that exist in ${name}`, () => {
      const source = readFileSync(`stories/${name}`, 'utf8');
      for (const [, address] of source.matchAll(/href="\.\.\/([^"]*)"/g)) {
        assert.ok(pages.has(address), address);
      }
      assert.doesNotMatch(source, /\bsite\/pages\//, 'The sources of the pages are templates.');
    });
  }
});
