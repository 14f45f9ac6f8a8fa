import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elsewhere, preload } from '../../src/bundle/examples.mjs';
import { version } from '../../src/bundle/files.mjs';
import { pathOf } from '../../site/page.mjs';
import { demonstration, headingOf, shows } from './support.mjs';

const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));

/** Answers for a page with something made of what the server says. */
const instead = (path, change) => async (tab) => {
  await tab.setRequestInterception(true);
  tab.on('request', async (request) => {
    if (!request.url().endsWith(path)) {
      await request.continue();
      return;
    }
    const body = await (await fetch(request.url())).text();
    await request.respond({ contentType: 'text/html; charset=utf-8', ...change(body) });
  });
};

describe('the bundle', () => {
  const demo = demonstration();
  const ours = (requests) =>
    requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/iclei/'));

  it('is all that an English page asks for', async () => {
    const { page, requests, problems } = await demo.open('');
    assert.equal(await headingOf(page), 'Who we are');
    assert.deepEqual(ours(requests), ['/iclei/iclei.js']);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('asks for one file more on a French page, and for nothing elsewhere', async () => {
    const { page, requests, problems } = await demo.open('fr/');
    assert.equal(await headingOf(page), 'Qui sommes-nous\u202f?');
    assert.equal(ours(requests).length, 2);
    assert.match(ours(requests)[1], /^\/iclei\/locales\/fr-[\w-]+\.js$/);
    assert.deepEqual(new Set(requests.map((url) => new URL(url).origin)).size, 1);
    assert.deepEqual(problems, []);
    assert.equal((await page.cookies()).length, 0);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.close();
  });

  it('asks for the language at once, before the next script of the page', async () => {
    const next = '<script type="module">fetch("/iclei/next")</script>';
    const { page, requests } = await demo.open(
      'fr/',
      instead('/fr/', (body) => ({ body: body.replace('</body>', `${next}$&`) })),
    );
    const [bundle, language, after] = ours(requests);
    assert.equal(bundle, '/iclei/iclei.js');
    assert.match(language, /^\/iclei\/locales\/fr-/);
    assert.equal(after, '/iclei/next');
    await page.close();
  });

  it('needs no time of the browser to know its own languages', async () => {
    const count = (tab) =>
      tab.evaluateOnNewDocument(() => {
        window.asked = [];
        Intl.Locale = class extends Intl.Locale {
          constructor(tag) {
            super(tag);
            window.asked.push(tag);
          }
        };
      });
    const { page } = await demo.open('fr/', count);
    assert.equal(await headingOf(page), 'Qui sommes-nous\u202f?');
    assert.deepEqual(await page.evaluate(() => window.asked), []);
    await page.$eval('iclei-about', (about) => (about.lang = 'pt-PT'));
    await shows(page, 'Quem somos');
    assert.equal((await page.evaluate(() => window.asked))[0], 'pt-pt');
    await page.close();
  });

  it('takes a language that the page has asked for beside it, as the instructions say', async () => {
    const link = preload(hashes, 'fr');
    const [, address] = /^<link rel="modulepreload" href="([^"]*)" \/>$/.exec(link);
    const { page, requests, problems } = await demo.open(
      'fr/',
      instead('/fr/', (body) => ({ body: body.replace('<head>', `$&${link}`) })),
    );
    assert.equal(await headingOf(page), 'Qui sommes-nous\u202f?');
    assert.deepEqual(ours(requests), [address, '/iclei/iclei.js']);
    assert.deepEqual(problems, []);
    await page.close();
  });

  for (const [code, heading] of [
    ['en', 'Who we are'],
    ['fr', 'Qui sommes-nous\u202f?'],
    ['zh-Hans', '我们是谁'],
  ]) {
    it(`is one request for a site in ${code} alone, and has the other languages beside it`, async () => {
      const path = pathOf(code);
      const { page, requests, problems } = await demo.open(
        path.slice(1),
        instead(path, (body) => ({ body: body.replace('iclei.js', `iclei.${code}.js`) })),
      );
      assert.equal(await headingOf(page), heading);
      assert.deepEqual(ours(requests), [`/iclei/iclei.${code}.js`]);
      await page.$eval('iclei-about', (about) => (about.lang = 'pt'));
      await shows(page, 'Quem somos');
      assert.match(ours(requests)[1], /^\/iclei\/locales\/pt-/);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('has the hash of every file, as the instructions show them', () => {
    const files = readdirSync('dist/cdn', { recursive: true })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(hashes).sort(), files.sort());
    for (const name of files) {
      const hash = createHash('sha384').update(readFileSync(`dist/cdn/${name}`));
      assert.equal(hashes[name], `sha384-${hash.digest('base64')}`, name);
    }
    const example = elsewhere(hashes, version);
    for (const [name, hash] of Object.entries(hashes)) {
      if (/^(check-|locales\/)/.test(name))
        assert.ok(example.includes(`/iclei/${version}/${name}": "${hash}"`), name);
    }
    assert.ok(example.includes(`/${version}/iclei.js"\n  integrity="${hashes['iclei.js']}"`));
  });

  it('is loaded once, also under an address with a query', async () => {
    const { page, requests } = await demo.open(
      'fr/',
      instead('/fr/', (body) => ({ body: body.replace('iclei.js', 'iclei.js?v=1') })),
    );
    assert.equal(await headingOf(page), 'Qui sommes-nous\u202f?');
    assert.equal(ours(requests).length, 2);
    await page.close();
  });

  it('takes every attribute of every element', async () => {
    const { page } = await demo.open('');
    const level = 'heading-level';
    const expected = {
      hero: [level],
      about: [level],
      pillars: [level, 'work-href', 'agendas-href', 'activities-href'],
      timeline: [level, 'order', 'name'],
      milestone: ['year'],
      'impact-list': [level, 'no-figures', 'name'],
      impact: ['value'],
      'lang-switch': ['for', 'label', 'names', 'persist'],
    };
    for (const [name, attributes] of Object.entries(expected)) {
      const found = await page.evaluate(
        (tag) => customElements.get(tag).observedAttributes,
        `iclei-${name}`,
      );
      assert.deepEqual(found.sort(), attributes.sort(), name);
    }
    await page.close();
  });

  it('exports the functions of the page', async () => {
    const { page } = await demo.open('');
    const names = await page.evaluate(async () => {
      const { getLocale, setLocale, locales } = await import('/iclei/iclei.js');
      setLocale('es');
      return [getLocale(), ...locales.map(({ label }) => label)];
    });
    assert.deepEqual(names, ['es', 'ENG', 'ES', 'FR', 'PT', 'KR', 'JP', 'CN']);
    await shows(page, 'Quiénes somos');
    await page.close();
  });

  it('is one request in all languages for any script tag', async () => {
    const { page, requests, problems } = await demo.open(
      'fr/',
      instead('/fr/', (body) => ({
        body: body.replace('type="module" src="/iclei/iclei.js"', 'src="/iclei/iclei.classic.js"'),
      })),
    );
    for (const [code, heading] of [
      ['fr', 'Qui sommes-nous\u202f?'],
      ['ko', '이클레이 소개'],
      ['pt', 'Quem somos'],
    ]) {
      await page.evaluate((locale) => window.iclei.setLocale(locale), code);
      await shows(page, heading);
    }
    assert.deepEqual(ours(requests), ['/iclei/iclei.classic.js']);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('has for any script tag a file that is read as UTF-8, and that a page can have inside', () => {
    const code = readFileSync('dist/cdn/iclei.classic.js', 'utf8');
    assert.match(code, /^\uFEFF\/\*! @iclei\/elements [^\n]*\*\/\n!function\(\)\{"use strict";/);
    assert.doesNotMatch(code, /<!--|^-->|<\/?script|import\.meta/im);
  });

  it('has a catalogue for every language but English, with its code in its name', () => {
    const codes = readdirSync('dist/cdn/locales').map((name) => name.replace(/-.{8}\.js$/, ''));
    assert.deepEqual(codes.sort(), ['es', 'fr', 'ja', 'ko', 'pt', 'zh-Hans']);
  });
});
