/** A page of each kind, as Lighthouse sees it. `npm run lighthouse` measures all pages, and holds them to 100. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { categories, start } from './lighthouse.mjs';

const paths = ['', 'builder/', 'ko/builder/', 'check/', 'gallery/', 'accessibility/', 'recipes/'];

/**
 * The least that a page must have. Performance is a time, and the machines that tests run on are often busy: here it
 * only shows that a page has become slow.
 */
const least = { performance: 80, accessibility: 100, 'best-practices': 100, seo: 100 };

describe('Lighthouse', () => {
  let browser;

  before(async () => {
    browser = await start();
  });

  after(() => browser?.close());

  for (const path of paths) {
    it(`has nothing against /${path}`, async () => {
      const figures = await browser.measure(`/${path}index.html`);
      for (const name of categories) {
        assert.ok(figures[name] >= least[name], `${name}: ${JSON.stringify(figures)}`);
      }
    });
  }
});
