/** The pages of the site, as `npm run build:site` has made them, for the tests of what they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { locales } from '../../site/locales.mjs';

export const folder = 'site-static';

/** The Markdown files of the pages that are in English only. */
export const english = readdirSync('site/pages', { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^[^_].*\.md$/.test(name));

/** The address of what a Markdown file becomes. */
export const addressOf = (name) => name.replace(/(?<=^|\/)index\.md$/, '').replace(/\.md$/, '/');

const translated = locales.flatMap(({ code }) => {
  const start = code === 'en' ? '' : `${code.toLowerCase()}/`;
  return ['', 'builder/', 'check/'].map((page) => start + page);
});
const addresses = [...translated, ...english.map(addressOf)];

/** All elements of a document in the order of the text, without what is in shadow roots. */
export const elementsIn = (node) =>
  (node.childNodes ?? [])
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => [child, ...elementsIn(child)]);

export const textOf = (node) =>
  tree.isTextNode(node) ? node.value : (node.childNodes ?? []).map(textOf).join('');

export const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;

export const squeezed = (text) => text.replaceAll(/\s+/g, ' ').trim();

function read(address) {
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
  const elements = elementsIn(parse(html));
  const body = elements.find(({ tagName }) => tagName === 'body');
  return { html, elements, text: squeezed(textOf(body)) };
}

/** The pages by their address: their HTML, their elements in order, and their text. */
export const pages = new Map(addresses.map((address) => [address, read(address)]));
