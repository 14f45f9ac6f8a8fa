/**
 * Makes what PHP shows: the HTML of each section in each language, rendered by `prerender`, with marked places
 * such as `{{level}}` for what a page chooses and for the city's own entries.
 */
import { prerender } from '../../../dist/prerender.js';
import { readLanguages } from './languages.mjs';
import { sections } from './sections.mjs';

/** The words of a section as plain HTML, which a block saves in its post. */
const plainHtmlOf = async (name, lang) => {
  const html = await prerender(`<iclei-${name}></iclei-${name}>`, {
    lang,
    fallback: true,
    onNotice: () => undefined,
  });
  return html.replace(/^<[^>]+>|<\/[^>]+>$/g, '').replace(' data-iclei', '');
};

/**
 * The files of the plugin with what it shows, by their names.
 *
 * @returns {Promise<{ [name: string]: unknown }>} to be written as JSON.
 */
export async function contentFiles() {
  const files = {};
  const shared = { languages: await readLanguages(), styles: {}, own: {} };
  for (const { code } of shared.languages) {
    const texts = {};
    for (const [name, make] of Object.entries(sections)) {
      const { styles, own: pieces, ...rest } = await make(code);
      texts[name] = { ...rest, plain: await plainHtmlOf(name, code) };
      shared.styles[name] = styles;
      if (pieces) shared.own[name] = pieces;
    }
    files[`${code}.json`] = texts;
  }
  return { ...files, 'shared.json': shared };
}
