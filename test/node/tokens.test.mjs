import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { contrast, pairs } from '../../src/design/contrast.mjs';
import { publicStyles, readTokens } from '../../src/design/tokens.mjs';
import { odd, properties } from './looks.mjs';
import { demonstration, shows } from './support.mjs';

const tokens = await readTokens();

describe('the design tokens', () => {
  const demo = demonstration();
  let page;

  before(async () => {
    ({ page } = await demo.open('', async (tab) => {
      await tab.setViewport({ width: 1280, height: 800 });
      await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    }));
    // Japanese and Chinese on a page in English have fonts of their own.
    await page.$eval('main', (main) =>
      main.insertAdjacentHTML(
        'beforeend',
        '<iclei-about lang="ja"></iclei-about><iclei-about lang="zh-Hans"></iclei-about>' +
          '<iclei-timeline><iclei-milestone year="1992"><img alt=""></iclei-milestone></iclei-timeline>',
      ),
    );
    await page.waitForNetworkIdle();
    await shows(page, 'Who we are');
  });

  let initial;

  /** How all sections look, wide and narrow, as the browser computed it. */
  const look = async () => {
    const looks = [];
    for (const width of [1280, 400]) {
      await page.setViewport({ width, height: 800 });
      await page.focus('iclei-pillars >>> a');
      looks.push(
        await page.evaluate(
          (read) =>
            [...document.querySelectorAll('*')]
              .filter(({ localName }) => localName.startsWith('iclei-'))
              .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')])
              .flatMap((element) =>
                [null, '::before', '::after'].map((pseudo) => {
                  const style = getComputedStyle(element, pseudo);
                  return read.map((property) => style.getPropertyValue(property)).join(';');
                }),
              )
              .join('\n'),
          properties,
        ),
      );
    }
    return looks.join('\n');
  };

  for (const token of tokens) {
    it(`--iclei-${token.name} has an effect`, async () => {
      const set = (value) =>
        page.evaluate(
          (name, text) => {
            for (const section of document.querySelectorAll('*')) {
              if (section.localName.startsWith('iclei-')) section.style.setProperty(name, text);
            }
          },
          `--iclei-${token.name}`,
          value,
        );
      initial ??= await look();
      await set(odd[token.type](token));
      const changed = (await look()) !== initial;
      await set('');
      assert.ok(changed);
      assert.match(token.description, /^[A-Z].*\.$/);
    });
  }

  for (const [name, value, property] of [
    ['font-size', '31px', 'font-size'],
    ['color-scheme', 'dark', 'color-scheme'],
  ]) {
    it(`--iclei-${name} takes the place of what the page has`, async () => {
      const found = await page.evaluate(
        (attribute, text, read) => {
          const about = document.querySelector('iclei-about');
          about.style.setProperty(`--iclei-${attribute}`, text);
          const style = getComputedStyle(about.shadowRoot.querySelector('section'));
          const result = style.getPropertyValue(read);
          about.removeAttribute('style');
          return result;
        },
        name,
        value,
        property,
      );
      assert.equal(found, value);
    });
  }

  it('are published with their defaults, which change nothing where they are set', async () => {
    const css = readFileSync('dist/tokens.css', 'utf8');
    assert.equal(css, publicStyles(tokens));
    const before = await look();
    const style = await page.addStyleTag({ content: css });
    assert.equal(await look(), before);
    await style.evaluate((element) => element.remove());
    assert.deepEqual(
      JSON.parse(readFileSync('dist/tokens.json', 'utf8')),
      JSON.parse(readFileSync('src/design/tokens.json', 'utf8')),
    );
  });
});

describe('the colours by default', () => {
  const { color } = JSON.parse(readFileSync('src/design/tokens.json', 'utf8'));
  const valueOf = (name, scheme) =>
    (scheme === 'dark' && color[name].$extensions?.mode.dark) || color[name].$value;

  for (const scheme of ['light', 'dark']) {
    for (const [text, ground, least] of pairs) {
      it(`give ${text} a contrast of ${least} on ${ground} where it is ${scheme}`, () => {
        const found = contrast(
          valueOf(text, scheme).components,
          valueOf(ground, scheme).components,
        );
        assert.ok(found >= least, String(found));
      });
    }
  }

  it('say the same in numbers and in hexadecimal', () => {
    for (const { $value, $extensions } of Object.values(color).filter(
      ({ $value }) => $value?.hex,
    )) {
      for (const { components, hex } of [$value, $extensions?.mode.dark ?? $value]) {
        const bytes = hex.match(/\w\w/g).map((byte) => parseInt(byte, 16) / 255);
        assert.ok(
          components.every((part, index) => Math.abs(part - bytes[index]) < 0.001),
          hex,
        );
      }
    }
  });
});

describe('the styles of a section', () => {
  const files = readdirSync('src/sections', { recursive: true })
    .filter((name) => name.endsWith('.styles.ts'))
    .map((name) => `src/sections/${name.replaceAll('\\', '/')}`);

  /**
   * Raw values in a style sheet. Conditions of container queries and the window cannot be tokens, and
   * what waits for its language has no frame to have tokens on.
   */
  const rawValues = (css) =>
    css
      .replaceAll(/\/\*[^]*?\*\/|@(container|media)[^{]*|:host > slot[^{]*\{[^}]*\}/g, '')
      .match(
        /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|color|light-dark)a?\(|(?<![\w.-])-?\d*\.?\d+(?:em|rem|px|pt|ch|ex|lh|cq\w+|[sld]?v[wh]|vmin|vmax|m?s)\b/g,
      ) ?? [];

  for (const file of files) {
    it(`take colours, lengths and times from tokens alone in ${file}`, () => {
      assert.deepEqual(rawValues(readFileSync(file, 'utf8')), []);
    });
  }

  it('are all of them, and a raw value would be found', () => {
    assert.equal(files.length, 6);
    const css =
      'a { color: #fff; margin: -0.5em 2cqi; transition: 1.2s; border: 1px solid rgb(0 0 0) }';
    assert.deepEqual(rawValues(css), ['#fff', '-0.5em', '2cqi', '1.2s', '1px', 'rgb(']);
  });
});
