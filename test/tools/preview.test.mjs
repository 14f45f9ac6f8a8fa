import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { servePreview } from '../../site/preview-server.mjs';
import { sourceUnits, writeXliff } from '../../xliff/localize.mjs';
import { fileOf } from '../../xliff/read.mjs';
import { site } from '../../xliff/sets.mjs';
import { pseudo } from '../../xliff/pseudo.mjs';
import { demonstration, shows } from '../node/support.mjs';

describe('the preview of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const file = join(folder, 'fr.xlf');
  const french = readFileSync(fileOf('fr'), 'utf8');
  /** Saves the file with some pieces of it in the place of others. */
  const save = (...changes) => {
    const text = changes.reduce((before, [from, to]) => {
      assert.ok(before.includes(from), from);
      return before.replace(from, () => to);
    }, french);
    writeFileSync(file, text);
  };
  writeFileSync(file, french);

  const demo = demonstration(() => servePreview({ name: file, port: 0 }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const panelOf = (page) => page.$eval('.preview', ({ innerText }) => innerText);
  // The page never stops listening for the next save.
  const open = () => demo.open('', undefined, 'load');
  /*
   * Waits until something holds on the page, which loads itself anew after each save and build. As an
   * expression, because what is handed to a function is lost then.
   */
  const until = (page, expression) => page.waitForFunction(expression);
  const panelSays = (page, pattern) =>
    until(page, `${pattern}.test(document.querySelector('.preview')?.innerText)`);
  const headingIs = (page, name, ...texts) =>
    until(
      page,
      `${JSON.stringify(texts)}.includes(document.querySelector('iclei-${name}')?.shadowRoot?.querySelector('h2')?.textContent.trim())`,
    );

  it('shows its texts, and what was saved since without being asked', async () => {
    const { page, problems } = await open();
    await shows(page, 'Qui sommes-nous\u202f?');
    assert.match(await panelOf(page), /fr\.xlf: 79 of 79 texts translated, 0 to look at/);
    save(['<target>Qui sommes-nous\u202f?</target>', '<target><![CDATA[Notre réseau]]></target>']);
    await headingIs(page, 'about', 'Notre réseau');
    assert.deepEqual(problems, []);
    await page.close();
  });

  const long = Array(4).fill('Nos missions').join(', ');
  const marked = [
    [
      'an untranslated text',
      'about',
      'Qui sommes-nous\u202f?',
      '',
      '⚠ Who we are',
      'it has no translation',
    ],
    [
      'a text that is too long',
      ...['pillars', 'Ce que nous faisons', `<target>${long}</target>`],
      ...[`⚠ ${long}`, 'it has 54 characters; the limit is 30'],
    ],
    [
      'a stale text',
      ...['timeline', 'Notre parcours'],
      '<target state="needs-review-translation">Notre parcours</target>',
      ...['⚠ Notre parcours', 'its state is needs-review-translation'],
    ],
    [
      'a text with a tag too many',
      ...['impact-list', 'Notre impact', '<target>Notre <x id="0"/>impact</target>'],
      ...['⚠ Our impacts', 'the inline elements differ'],
    ],
  ];

  describe('marks', () => {
    let page;
    before(async () => {
      ({ page } = await open());
      // In one file, because each save is a build.
      save(...marked.map(([, , text, target]) => [`<target>${text}</target>`, target]));
      await panelSays(page, /4 to look at/);
    });
    after(() => page.close());

    for (const [what, name, , , shown, message] of marked) {
      it(what, async () => {
        await headingIs(page, name, shown);
        const unit = name === 'impact-list' ? 'impacts' : name;
        await panelSays(page, new RegExp(`${unit}\\.heading: ${message}`));
      });
    }
  });

  it('names the line of what cannot be read, and keeps showing what it had', async () => {
    const { page } = await open();
    save(['</trans-unit>', '']);
    await panelSays(page, /fr\.xlf:\d+/);
    await headingIs(page, 'about', 'Who we are', '⚠ Who we are');
    await page.close();
  });

  for (const [name, message] of [
    ['', /Say which file/],
    ['none.xlf', /none\.xlf cannot be opened \(ENOENT\)/],
    ['README.md', /README\.md:1 /],
  ]) {
    it(`says what is wrong with “${name}”`, () => {
      const args = ['site/preview.mjs', ...[name].filter(Boolean)];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});

describe('the preview of a file of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const file = join(folder, 'fr.xlf');
  const heading = sourceUnits(site).find(({ id }) => id === 'site.home.title');
  /** The file with one text, so that the others are not translated. */
  const save = (target) => {
    const xml = writeXliff('fr', [{ id: heading.id, text: target, state: '' }], site);
    writeFileSync(file, xml);
  };
  save('Bonjour');

  const demo = demonstration(() => servePreview({ name: file, port: 0 }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const headingIs = (page, text) =>
    page.waitForFunction(
      `document.querySelector('h1')?.textContent.trim() === ${JSON.stringify(text)}`,
    );

  it('shows the site in its language, and what was saved since', async () => {
    const { page, problems } = await demo.open('', undefined, 'load');
    assert.match(page.url(), /\/site\/fr\/$/);
    await headingIs(page, 'Bonjour');
    const panel = await page.$eval('.preview', ({ innerText }) => innerText);
    assert.match(panel, /fr\.xlf: 1 of \d+ texts translated/);
    save('Bonne journée');
    await headingIs(page, 'Bonne journée');
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('shows the tools in its language, with a mark for what is not translated', async () => {
    const { page, problems } = await demo.open('builder/', undefined, 'load');
    await page.waitForFunction(
      "document.querySelector('embed-builder:defined')?.shadowRoot?.textContent.includes('⚠')",
    );
    assert.deepEqual(problems, []);
    await page.close();
  });
});

describe('the pretended language', () => {
  const demo = demonstration(() => servePreview({ name: 'en-XA', port: 0 }));

  it('has accents, brackets and 40 % more of any text', () => {
    assert.equal(pseudo('Who we are'), '[Ŵĥöö ŵéé ààŕéé~]');
    assert.equal(pseudo('{0}cities{1}, {2}'), '[{0}çîţîîééš{1}, {2}~~]');
    // What is in braces stands for a tag or a number, and stays as it is.
    const words = fc.string().map((text) => text.replaceAll(/[{}]/g, '-'));
    fc.assert(
      fc.property(words, (text) => {
        const result = pseudo(text);
        const [before, now] = [text, result.slice(1, -1)].map((part) => [...part].length);
        assert.ok(result.startsWith('[') && result.endsWith(']'));
        assert.ok(now >= Math.floor(before * 1.4) && now <= Math.ceil(before * 1.4) + 1, result);
        assert.doesNotMatch(result, /[a-zA-Z]/);
      }),
    );
  });

  it('fits every section at 320 pixels, and leaves no text out', async () => {
    const { page, problems } = await demo.open(
      '',
      (tab) => tab.setViewport({ width: 320, height: 800 }),
      'load',
    );
    await shows(page, pseudo('Who we are'));
    const found = await page.evaluate(() => {
      const sections = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('iclei-'),
      );
      const wrong = [];
      let texts = 0;
      const say = (element, what) => wrong.push(`${element.localName}: ${what}`);
      const isInline = (element) => getComputedStyle(element).display.startsWith('inline');
      /** The element that a text is a line of: not <strong>, but the sentence that it is in. */
      const blockOf = (node) => {
        let block = node.parentElement;
        while (block.parentElement && isInline(block) && block.localName !== 'a') {
          block = block.parentElement;
        }
        return block;
      };
      for (const section of sections) {
        if (section.getBoundingClientRect().width > 320) say(section, 'is wider than the page');
        const root = section.shadowRoot;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.data.trim() || node.parentElement.closest('style')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const { left, right } of range.getClientRects()) {
            if (left < 0 || right > 320.5) say(section, `“${node.data}” reaches to ${right}`);
          }
          // Years, numbers, the labels of the languages and the member's name are no translated texts.
          if (section.localName === 'iclei-lang-switch') continue;
          const text = blockOf(node).textContent.trim();
          if (/^[\d,]*$/.test(text) || node.parentElement.closest('.own, .name')) continue;
          texts += 1;
          if (!/^\[[^[\]]*\]$/.test(text)) say(section, `“${text}” has no brackets`);
        }
        for (const element of root.querySelectorAll('*')) {
          const { overflowX, overflowY } = getComputedStyle(element);
          const clips = [overflowX, overflowY].some((value) => value !== 'visible');
          const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element;
          if (clips && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)) {
            say(section, `<${element.localName} class="${element.getAttribute('class')}"> clips`);
          }
          const label = element.getAttribute('aria-label');
          if (label && section.localName !== 'iclei-lang-switch' && !/^\[.*\]$/.test(label)) {
            say(section, `the name “${label}” has no brackets`);
          }
        }
      }
      const overflow = document.documentElement.scrollWidth - 320;
      return { count: sections.length, texts, wrong, overflow };
    });
    assert.deepEqual(found.wrong, []);
    assert.equal(found.overflow, 0);
    assert.ok(found.count >= 6 && found.texts > 40, JSON.stringify(found));
    const name = await page.$eval(
      'iclei-lang-switch',
      (element) => element.shadowRoot.querySelector('[aria-label], legend')?.outerHTML,
    );
    assert.match(name, new RegExp(`\\[Ļàŋ|${pseudo('Language').replace(/[[\]]/g, '\\$&')}`));
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('is in no file that is published', () => {
    assert.doesNotMatch(readFileSync('dist/cdn/iclei.js', 'utf8'), /en-XA/);
  });
});
