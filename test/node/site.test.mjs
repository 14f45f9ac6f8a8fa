import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { locales } from '../../site/locales.mjs';
import { page as render, pathOf } from '../../site/page.mjs';
import { serve, themes } from '../../site/server.mjs';
import { demonstration, shows } from './support.mjs';
import { targetLocales } from '../../xliff/read.mjs';
import { sets } from '../../xliff/sets.mjs';

const tags = ['hero', 'about', 'pillars', 'timeline', 'impact-list', 'lang-switch'];

describe('the demonstration', () => {
  const demo = demonstration();

  for (const { code } of locales) {
    it(`has every section and every other language on its page in ${code}`, () => {
      const html = render(code);
      for (const tag of tags) assert.match(html, new RegExp(`<iclei-${tag}[ >]`));
      for (const other of locales) assert.ok(html.includes(`href="${pathOf(other.code)}"`));
      assert.doesNotMatch(html, /\{\{|<style|style=|<script(?! type="module" src=)| on\w+=/);
    });
  }

  it('has a page in one language that shows the sections without a script', async () => {
    const { page, problems } = await demo.open('no-script/', (tab) =>
      tab.setJavaScriptEnabled(false),
    );
    const html = await page.content();
    // Without the words that lead to the switch either.
    assert.doesNotMatch(html, /<script|lang-switch|in your language/);
    for (const tag of tags.slice(0, -1)) {
      const place = await page.$(`iclei-${tag} >>> section`);
      const { width, height } = await place.boundingBox();
      assert.ok(width > 300 && height > 100, `${tag}: ${width} × ${height}`);
    }
    const milestone = await page.$('iclei-timeline >>> .own');
    assert.ok((await milestone.boundingBox()).height > 10);
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('has the same look without a script as with it', async () => {
    const looksOf = async (path) => {
      const { page } = await demo.open(path, (tab) =>
        tab.setViewport({ width: 1280, height: 800 }),
      );
      await shows(page, 'Who we are');
      const looks = await page.evaluate(() =>
        ['hero', 'about', 'pillars', 'timeline', 'impact-list'].map((tag) => {
          const { shadowRoot } = document.querySelector(`iclei-${tag}`);
          return [...shadowRoot.querySelectorAll('[part]')].map((element) => {
            const { background, color, font, padding, margin, display } = getComputedStyle(element);
            return [
              tag,
              element.part.value,
              background,
              color,
              font,
              padding,
              margin,
              display,
            ].join();
          });
        }),
      );
      await page.close();
      return looks.flat();
    };
    const rendered = await looksOf('');
    assert.ok(rendered.length > 50);
    assert.deepEqual(await looksOf('no-script/'), rendered);
  });

  for (const theme of themes) {
    it(`has the look of ${theme}, light and dark`, async () => {
      for (const scheme of ['light', 'dark']) {
        const { page, problems } = await demo.open(`themes/${theme}/`, (tab) =>
          tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
        );
        const accent = readFileSync(`site/assets/themes/${theme}.css`, 'utf8').match(
          /accent: light-dark\((#\w+), (#\w+)\)/,
        )[scheme === 'light' ? 1 : 2];
        const link = await page.$eval(
          'iclei-pillars >>> a',
          (element) => getComputedStyle(element).color,
        );
        const [red, green, blue] = accent.match(/\w\w/g).map((byte) => parseInt(byte, 16));
        assert.equal(link, `rgb(${red}, ${green}, ${blue})`);
        assert.deepEqual(problems, []);
        await page.close();
      }
    });

    it(`needs ten lines for the look of ${theme}`, () => {
      const css = readFileSync(`site/assets/themes/${theme}.css`, 'utf8');
      assert.ok(css.match(/^ {2}--iclei-/gm).length <= 10);
    });
  }

  it('breaks no Korean word of the city in 320 pixels', async () => {
    const { page } = await demo.open('ko/', (tab) => tab.setViewport({ width: 320, height: 800 }));
    const broken = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
      const words = [];
      while (texts.nextNode()) {
        const { data } = texts.currentNode;
        for (const { 0: word, index } of data.matchAll(/\p{Script=Hangul}+/gu)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + word.length);
          words.push({ word, lines: range.getClientRects().length });
        }
      }
      return [words.length > 50, ...words.filter(({ lines }) => lines > 1)];
    });
    assert.deepEqual(broken, [true]);
    await page.close();
  });

  it('shows how far each translation is', async () => {
    const { page, problems } = await demo.open('translations/');
    const bars = await page.$$eval('meter', (meters) =>
      meters.map(({ value, max }) => value === max),
    );
    // In each set: the texts of the sections, of the site and of the plugin for WordPress.
    assert.deepEqual(bars, Array(sets.length * targetLocales().length).fill(true));
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('lands on the section that an address names', async () => {
    const { page } = await demo.open('#history');
    const top = await page.$eval('#history', (timeline) => timeline.getBoundingClientRect().top);
    assert.ok(Math.abs(top) < 5, `${top} pixels from the top`);
    await page.close();
  });

  it('says in plain words that a page is not there', async () => {
    for (const path of ['nothing', 'server.mjs', 'iclei/nothing.js', '../package.json']) {
      const answer = await fetch(demo.url + path);
      assert.equal(answer.status, 404);
    }
    assert.equal((await fetch(`${demo.url}fr`)).status, 200);
  });

  it('says which port is in use, and what to write instead', async () => {
    const port = Number(new URL(demo.url).port);
    await assert.rejects(serve({ port }), {
      message: `Port ${port} is already in use. Choose another one, for example --port ${port + 1}.`,
    });
    const { status, stderr } = spawnSync('node', ['site/start.mjs', '--port', String(port)]);
    assert.equal(status, 1);
    assert.match(String(stderr), /is already in use/);
  });

  for (const bad of ['abc', '70000', '-1', '']) {
    it(`refuses ${JSON.stringify(bad)} for a port`, () => {
      const { status, stderr } = spawnSync('node', ['site/start.mjs', `--port=${bad}`]);
      assert.equal(status, 1);
      assert.match(String(stderr), /A port is a number/);
    });
  }
});
