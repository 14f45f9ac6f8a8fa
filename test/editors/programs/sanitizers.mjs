/** Sanitizers in JavaScript. DOMPurify runs in the browser, the others in Node. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const require = createRequire(import.meta.url);

/** The version of an installed package, which may not export its package.json. */
export function versionOf(name) {
  const folder = require.resolve.paths(name).find((path) => {
    try {
      return readFileSync(`${path}/${name}/package.json`);
    } catch {
      return false;
    }
  });
  return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
}

/** Imports an allow-list as if somebody had pasted it into a file beside these. */
export async function load(name, code) {
  const folder = new URL('../node_modules/.cache/iclei/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL(`${name}.mjs`, folder));
  writeFileSync(file, code);
  return import(file);
}

const withRehype = (html, schema) =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize, schema)
      .use(rehypeStringify)
      .processSync(html),
  );

/**
 * @param {object} lists the allow-lists.
 * @returns the sanitizers, each with its name, its version, its setting and a function that takes the HTML of all snippets
 *   and a page of the browser.
 */
export async function sanitizers(lists) {
  const { options: allowed } = await load('sanitize-html', lists.sanitizeHtml);
  const { schema } = await load('rehype-sanitize', lists.rehypeSanitize);
  const { options: purified } = await load('dompurify', lists.domPurify);

  const inBrowser = (options) => async (html, page) => {
    await page.addScriptTag({ url: '/packages/dompurify/dist/purify.min.js' });
    return page.evaluate(
      (texts, settings) => texts.map((text) => window.DOMPurify.sanitize(text, settings)),
      html,
      options,
    );
  };
  const inNode = (sanitize) => (html) => html.map(sanitize);

  // It keeps `for` in a label alone, whatever is allowed.
  const loses = ['iclei-lang-switch for'];
  return [
    ['DOMPurify', 'dompurify', 'default', inBrowser({})],
    ['DOMPurify', 'dompurify', 'list', inBrowser(purified), loses],
    ['sanitize-html', 'sanitize-html', 'default', inNode((html) => sanitizeHtml(html))],
    ['sanitize-html', 'sanitize-html', 'list', inNode((html) => sanitizeHtml(html, allowed))],
    ['rehype-sanitize', 'rehype-sanitize', 'default', inNode((html) => withRehype(html))],
    ['rehype-sanitize', 'rehype-sanitize', 'list', inNode((html) => withRehype(html, schema))],
  ].map(([program, name, setting, run, lost]) => ({
    program,
    version: versionOf(name),
    setting,
    run,
    loses: lost,
  }));
}
