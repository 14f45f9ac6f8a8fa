import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { pathOf } from '../../site/page.mjs';
import { locales } from '../../site/locales.mjs';
import { readOut } from './accessibility-tree.mjs';
import { browserWithPages } from './pages.mjs';

/** The pages that are read out: their path, the language of the sections, and what is to be heard. */
const pages = [
  ...locales.map(({ code, autonym }) => [
    pathOf(code).slice(1),
    code,
    `Lindenau's page, ${autonym}`,
  ]),
  ['own/en/', 'en', 'With all that a city can put into it'],
  ['korean-sections/en/', 'ko', 'In Korean on a page in English, with what the city puts into it'],
  ['own/de/', 'en', 'On a page in German, which the sections do not have'],
  ['names/de/', 'en', 'Named by a page in German, as the second switch on it'],
];

const elements = ['hero', 'about', 'pillars', 'timeline', 'impact-list', 'lang-switch'];
const folder = new URL('screen-reader/', import.meta.url);
const isUpdate = process.argv.includes('--update');

const intro = (
  element,
) => `What a screen reader says of <iclei-${element}>: on the left the language of its voice.
\`npm run screen-reader:update\` writes this file.
`;

describe('a screen reader', () => {
  const browser = browserWithPages();
  const heard = Object.fromEntries(elements.map((element) => [element, [intro(element)]]));

  before(async () => {
    for (const [path, language, title] of pages) {
      const { page } = await browser.open(path, language);
      const sections = await readOut(page);
      for (const element of elements.filter((each) => sections[each])) {
        heard[element].push(`== ${title}\n\n${sections[element].join('\n')}\n`);
      }
      await page.close();
    }
  });

  for (const element of elements) {
    it(`says of ${element} what the file says, each word in its language`, () => {
      const file = new URL(`${element}.txt`, folder);
      const text = heard[element].join('\n');
      if (isUpdate) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }
});
