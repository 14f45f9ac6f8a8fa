import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demonstration } from './support.mjs';

/** The page as a visitor gets it who prints, or asks for more contrast. */
async function emulate(page, media, features = {}) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** The contrast on white of all texts in the sections, and the grounds of these. */
const onPaper = () => {
  const luminance = (color) => {
    const [red, green, blue] = color
      .match(/[\d.]+/g)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return [...document.querySelectorAll('*')]
    .filter(({ shadowRoot }) => shadowRoot?.querySelector('.base'))
    .map(({ localName, shadowRoot }) => {
      const texts = [...shadowRoot.querySelectorAll('section *, .base *')].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
      );
      const { backgroundColor, backgroundImage } = getComputedStyle(
        shadowRoot.querySelector('.base'),
      );
      return {
        localName,
        texts: texts.length,
        ground: `${backgroundColor} ${backgroundImage}`,
        contrast: Math.min(
          ...texts.map((text) => 1.05 / (luminance(getComputedStyle(text).color) + 0.05)),
        ),
      };
    });
};

describe('the sections', () => {
  const demo = demonstration();

  it('print as dark text without a ground, also for a visitor who prefers dark', async () => {
    const { page } = await demo.open('');
    await emulate(page, 'print', { 'prefers-color-scheme': 'dark' });
    const sections = await page.evaluate(onPaper);
    assert.ok(sections.length >= 6, `${sections.length} sections`);
    for (const { localName, texts, ground, contrast } of sections) {
      assert.ok(texts > 0, `${localName} has no text`);
      assert.equal(ground, 'rgba(0, 0, 0, 0) none', localName);
      assert.ok(contrast >= 4.5, `${localName} has a text with a contrast of ${contrast}`);
    }
    await page.close();
  });

  it('print where their links lead', async () => {
    const { page } = await demo.open('');
    await emulate(page, 'print');
    const links = await page.$eval('iclei-pillars', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('a[href]')].map((link) => ({
        href: link.getAttribute('href'),
        shown: getComputedStyle(link, '::after').content,
      })),
    );
    assert.ok(links.length > 0);
    for (const { href, shown } of links) assert.ok(shown.includes(href), shown);
    await page.close();
  });

  it('have no quiet text and no quiet lines for a visitor who asks for more contrast', async () => {
    const { page } = await demo.open('');
    const quiet = () =>
      page.$eval('iclei-pillars', ({ shadowRoot }) => {
        const { color } = getComputedStyle(shadowRoot.querySelector('.base'));
        const pillar = getComputedStyle(shadowRoot.querySelector('.pillar'));
        const text = getComputedStyle(shadowRoot.querySelector('.pillar p'));
        return [text.color !== color, pillar.borderTopColor !== color];
      });
    const lines = () =>
      page.$eval('iclei-impact-list', ({ shadowRoot }) => {
        const { color } = getComputedStyle(shadowRoot.querySelector('.base'));
        return getComputedStyle(shadowRoot.querySelector('.impacts > li')).borderTopColor !== color;
      });
    assert.deepEqual([await quiet(), await lines()], [[true, true], true]);
    await emulate(page, '', { 'prefers-contrast': 'more' });
    assert.deepEqual([await quiet(), await lines()], [[false, false], false]);
    await page.close();
  });

  it('draw lines, windows and icons in the colours that a visitor forces', async () => {
    const { page } = await demo.open('');
    await emulate(page, '', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    const colors = await page.evaluate(() => {
      const styleOf = (name, selector, pseudo) =>
        getComputedStyle(
          document.querySelector(`iclei-${name}`).shadowRoot.querySelector(selector),
          pseudo,
        );
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      return {
        text: getComputedStyle(probe).color,
        drawn: [
          styleOf('hero', '.lit').fill,
          styleOf('hero', '.dark').stroke,
          styleOf('pillars', '.icon').stroke,
          styleOf('timeline', 'li', '::before').borderInlineStartColor,
          styleOf('timeline', 'li', '::after').borderTopColor,
          styleOf('impact-list', '.figure').borderTopColor,
        ],
      };
    });
    for (const color of colors.drawn) assert.equal(color, colors.text);
    const lines = await page.$eval('iclei-lang-switch', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('button')].map(
        (button) => getComputedStyle(button).textDecorationLine,
      ),
    );
    // Shadows, which mark the current language elsewhere, are not drawn.
    assert.deepEqual(lines, ['underline', ...lines.slice(1).fill('none')]);
    await page.close();
  });

  it('have a line between the events of the timeline on paper, where grounds are not printed', async () => {
    const { page } = await demo.open('');
    await emulate(page, 'print');
    const width = await page.$eval('iclei-timeline', ({ shadowRoot }) =>
      parseFloat(
        getComputedStyle(shadowRoot.querySelector('li'), '::before').borderInlineStartWidth,
      ),
    );
    assert.ok(width >= 1, String(width));
    await page.close();
  });
});
