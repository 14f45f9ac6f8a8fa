import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { servePreview } from '../../site/preview-server.mjs';
import { pseudo } from '../../xliff/pseudo.mjs';
import { demonstration, shows } from '../node/support.mjs';

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
