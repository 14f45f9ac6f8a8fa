/** The page with its sections in Declarative Shadow DOM, as a server sends it. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleWith } from './lit-alone.mjs';
import { sectionNames } from './host.mjs';

const door = resolve('dist/prerender.js');

/**
 * Until the project has `prerender`: what our elements rendered in a browser, and a bundle in which
 * an element puts its own content in the place of what it finds, in one step.
 */
const takingOver = () => ({
  name: 'taking-over',
  transform: (code, id) =>
    id.endsWith('/localized-element.ts')
      ? {
          code: code.replace(
            /this\.#fallback = document\.createElement\('slot'\);\s+root\.append\(this\.#fallback\);/,
            `this.renderOptions.renderBefore = null;
             if (!root.firstChild) root.append(document.createElement('slot'));
             const found = [...root.childNodes];
             this.#fallback = { remove: () => found.forEach((node) => node.remove()) } as never;`,
          ),
          map: null,
        }
      : null,
});

/**
 * @param {string} page with the tags of the sections.
 * @param {{ [name: string]: string }} declarative what a browser made of each section.
 * @returns {Promise<{ page: string, script: string, how: string }>}
 */
export async function prerendered(page, declarative) {
  if (existsSync(door)) {
    const { prerender } = await import(door);
    return {
      page: await prerender(page),
      script: readFileSync('dist/cdn/iclei.js', 'utf8'),
      how: 'by @iclei/elements/prerender',
    };
  }
  return {
    page: sectionNames.reduce(
      (html, name) =>
        html.replace(
          new RegExp(`(<${name}[^>]*>).*(</${name}>)`),
          (_, start, end) => start + declarative[name] + end,
        ),
      page,
    ),
    script: await bundleWith({ input: 'src/index.ts', plugin: takingOver() }),
    how: 'by a stand-in for @iclei/elements/prerender, which is not there yet',
  };
}
