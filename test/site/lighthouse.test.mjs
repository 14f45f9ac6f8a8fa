/** A page of each kind, as Lighthouse sees it. `npm run lighthouse` measures all pages, and holds them to 100. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { categories, start } from './lighthouse.mjs';

const paths = [
  '',
  'builder/',
  'ko/builder/',
  'check/',
  'gallery/',
  'accessibility/',
  'recipes/',
].map((path) => `/${path}index.html`);

/**
 * The least that a page must have. Performance is a time, and the machines that tests run on are often busy: here it
 * only shows that a page has become slow.
 */
const least = { performance: 80, accessibility: 100, 'best-practices': 100, seo: 100 };

describe('Lighthouse', () => {
  let figures;

  before(async () => {
    const { measure, close } = await start();
    figures = await measure(paths).finally(close);
  });

  for (const path of paths) {
    it(`has nothing against ${path}`, () => {
      const page = figures[path];
      for (const name of categories) {
        assert.ok(page[name] >= least[name], `${name}: ${JSON.stringify(page)}`);
      }
    });
  }
});
