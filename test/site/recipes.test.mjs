/** The recipes: each says what was tried, and has a picture for each step, which a test has taken. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addressOf, attribute, elementsIn, english, pages, squeezed, textOf } from './read.mjs';

const folder = 'site/pages/assets/pictures/recipes/';
const recipes = english.filter((name) => /^recipes\/(?!index)/.test(name));
const taken = readdirSync(folder);

const isIn = (tagName) => (element) => element.tagName === tagName;

/** The steps of a page: the entries of its numbered lists, without those below “If the sections do not show”. */
function stepsOf({ elements }) {
  const main = elements.find(isIn('main'));
  const parts = main.childNodes.filter(({ tagName }) => tagName);
  const end = parts.findIndex(
    (part) => /^h2$/.test(part.tagName) && /do not show/.test(textOf(part)),
  );
  return parts
    .slice(0, end < 0 ? undefined : end)
    .filter(isIn('ol'))
    .flatMap((list) => list.childNodes.filter(isIn('li')));
}

const imagesOf = ({ elements }) =>
  elements.filter(isIn('img')).filter((image) => attribute(image, 'class') === 'screen');

for (const name of recipes) {
  describe(`the recipe ${name}`, () => {
    const page = pages.get(addressOf(name));
    const main = page.elements.find(isIn('main'));
    const paragraphs = elementsIn(main)
      .filter(isIn('p'))
      .map((each) => squeezed(textOf(each)));

    it('says first what was tried, and on which version', () => {
      assert.match(paragraphs[0], /^(Tried|Not tried)[: ]/);
      if (!paragraphs[0].startsWith('Not')) assert.match(paragraphs[0], /\d|before each version/);
    });

    it('has a picture for each step, or says why not', () => {
      const without = stepsOf(page).filter((step) => !elementsIn(step).some(isIn('img')));
      const reasons = paragraphs.filter((text) => /have no pictures, because/.test(text));
      assert.equal(without.length > 0, reasons.length > 0, without.map(textOf).join('\n'));
    });

    it('says of each picture what is to be seen, and how large it is', () => {
      for (const image of imagesOf(page)) {
        assert.ok(attribute(image, 'alt').length > 30, attribute(image, 'src'));
        for (const side of ['width', 'height']) assert.ok(Number(attribute(image, side)) > 40);
        assert.equal(attribute(image, 'loading'), 'lazy');
      }
    });
  });
}

describe('the pictures of the recipes', () => {
  it('are those that the pages show and the tests take', () => {
    const shown = recipes.flatMap((name) =>
      imagesOf(pages.get(addressOf(name))).map((image) =>
        attribute(image, 'src').replace(/.*\//, ''),
      ),
    );
    assert.deepEqual([...new Set(shown)].sort(), taken.toSorted());
    const tests = ['test/recipes/', 'test/wordpress/']
      .flatMap((path) => readdirSync(path).map((name) => path + name))
      .filter((path) => path.endsWith('.mjs'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    for (const file of taken) {
      const name = file
        .replace('.png', '')
        .replace(/^builder-(own-pages|keeps-html|removes-tags|script-address)/, 'builder-${kind}');
      assert.ok(tests.includes(`'${name}'`) || tests.includes(`\`${name}\``), name);
    }
  });

  it('are small, alone and together', () => {
    const sizes = taken.map((name) => statSync(folder + name).size);
    assert.ok(Math.max(...sizes) <= 40_000);
    assert.ok(sizes.reduce((sum, size) => sum + size) <= 2_500_000);
  });
});
