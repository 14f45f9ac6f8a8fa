import { expect } from '@open-wc/testing';
import { locales, type Locale } from '../../src/language/locales.js';
import { engine, exceptIn } from '../engine.js';
import { linesOf, sections, show, type Line } from './support.js';

/** Around every width at which a layout changes, in pixels of a text of 16. */
const widths = [240, 270, 320, 360, 390, 480, 570, 640, 730, 770, 860, 955, 965, 1024, 1280, 2000];

const headings = '[part~=heading], [part~=subheading], [part~=action], [part~=label]';
const texts = 'p, .impacts > li';

/** The lines of every element that a selector finds, at every width. */
async function layouts(locale: Locale, selector: string) {
  const found: { place: string; lines: Line[]; text: string; room: number }[] = [];
  for (const name of sections) {
    const section = await show(name, locale);
    section.style.colorScheme = 'light';
    for (const width of widths) {
      section.style.inlineSize = `${width}px`;
      for (const element of section.shadowRoot.querySelectorAll(selector)) {
        const lines = linesOf(element);
        const shown = lines.map(({ text }) => text).join(' / ');
        const place = `${name} in ${locale}, ${width} pixels: ${shown}`;
        found.push({ place, lines, text: element.textContent, room: element.clientWidth });
      }
    }
  }
  expect(found.length).to.be.above(widths.length * sections.length);
  return found;
}

/** Whether a place is narrower than a telephone. */
const isNarrow = (place: string) => / 2[47]0 /.test(place);

/** A text with single spaces, as if a line could not end after a hyphen. */
const words = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[-–]) /g, '')
    .trim();

const noPrettyLines = 'https://bugzilla.mozilla.org/show_bug.cgi?id=1960910';

/** How much of a line has to be full. Chromium chooses best where Korean words are long. */
const full = engine === 'chromium' ? 0.5 : 0.4;

describe('the lines of text', () => {
  for (const { code } of locales.filter((each) => !['ja', 'zh-Hans'].includes(each.code))) {
    it(`break no word of a heading, a link or a label in ${code}`, async () => {
      for (const { place, lines, text } of await layouts(code, headings)) {
        expect(words(lines.map((line) => line.text).join(' ')), place).to.equal(words(text));
      }
    });
  }

  it('end where its translator lets them in a heading or a figure’s label in ja', async () => {
    const found = await layouts('ja', '[part~=heading], [part~=subheading], dt');
    for (const { place, lines, text } of found) {
      if (isNarrow(place)) continue;
      let end = 0;
      const ends = text
        .trim()
        .split('\u200b')
        .map(({ length }) => (end += length));
      let shown = 0;
      for (const line of lines) {
        shown += line.text.replaceAll('\u200b', '').length;
        expect(ends, place).to.include(shown);
      }
    }
  });

  for (const locale of ['ja', 'zh-Hans', 'ko'] as const) {
    // Korean words have more than one.
    exceptIn(locale === 'ko' ? {} : { firefox: noPrettyLines })(
      `leave no character alone on a line in ${locale}`,
      async () => {
        for (const { place, lines } of await layouts(locale, `${headings}, ${texts}`)) {
          const alone =
            lines.length > 1 &&
            lines.some(({ text }) => text.replaceAll(/[\s\p{P}]/gu, '').length < 2);
          expect(alone, place).to.equal(false);
        }
      },
    );

    it(`leave no line of a text half empty, but the last, from 320 pixels in ${locale}`, async () => {
      for (const { place, lines, room } of await layouts(
        locale,
        '.main p, .pillar p, .impacts > li',
      )) {
        if (isNarrow(place)) continue;
        for (const { text, width } of lines.slice(0, -1)) {
          expect(width, `${text} in ${place}`).to.be.above(room * full);
        }
      }
    });
  }
});
