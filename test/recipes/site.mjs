/** The built site, as if it were on the web: the browser asks this address, and gets the files of site-static/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../site-static/', import.meta.url));

export const siteAddress = 'https://elements.example.org/';

/** A city's website, whose pages the tests write. */
export const cityAddress = 'https://www.example.org/';

/**
 * Answers requests of a browser with the site's files, which pages of other websites may use too.
 *
 * @param {import('playwright').BrowserContext} context
 */
export async function publishSite(context) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('These tests need the built site. Run "node site/build.mjs" first.');
  }
  await context.route(`${siteAddress}**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } });
  });
}

/** Puts pages on the city's website, each by its path, such as `/climate.html`. */
export async function publishPages(context, pages) {
  await context.route(`${cityAddress}**`, (route) => {
    const html = pages[new URL(route.request().url()).pathname];
    return route.fulfill(
      html === undefined
        ? { status: 404, body: '' }
        : { contentType: 'text/html; charset=utf-8', body: html },
    );
  });
}

/** Waits until a page or a frame shows a section of ICLEI. */
export const showsSection = (page, name, text) =>
  page.waitForFunction(
    ([tag, wanted]) => document.querySelector(tag)?.shadowRoot?.textContent.includes(wanted),
    [`iclei-${name}`, text],
  );
