/** Finds the places in a section's HTML where a page's own values go, and marks them. */
import { prerender } from '../../../dist/prerender.js';

/** Values that occur nowhere else in the HTML, and so show where a page's own values go. */
export const own = {
  lang: 'x-own-lang',
  label: 'OWN-LABEL',
  year: '4321',
  value: 'OWN-VALUE',
  text: 'OWN-TEXT',
};

export const place = (name) => `{{${name}}}`;

/** The HTML of a shadow root, and its styles. */
export async function shadowRootOf(tag, lang) {
  const html = await prerender(`<div lang="${own.lang}">${tag}</div>`, {
    lang,
    onNotice: () => undefined,
  });
  const [, content] = /<template shadowrootmode="open" data-iclei>([^]*?)<\/template>/.exec(html);
  if (content.includes('{{')) throw new Error(`${tag} contains {{, which marks places here.`);
  const [, styles] = /<style>([^]*?)<\/style>/.exec(content);
  const template = content
    .replace(styles, place('styles'))
    .replace('class="frame  "', `class="frame ${place('other')} ${place('rtl')}"`)
    .replace(/ data-iclei="[^"]*"/, place('mark'))
    .replaceAll(/(<\/?)h2\b/g, `$1h${place('level')}`)
    .replaceAll(/(<\/?)h3\b/g, `$1h${place('sublevel')}`);
  return { template, styles };
}

/** Replaces a piece of HTML, which must be there. */
export function replaceOnce(html, piece, replacement) {
  if (html.split(piece).length !== 2)
    throw new Error(`Not once in the HTML: ${piece.slice(0, 80)}`);
  return html.replace(piece, () => replacement);
}

export const find = (html, pattern) => {
  const [found] = pattern.exec(html) ?? [];
  if (found === undefined) throw new Error(`Not in the HTML: ${pattern}`);
  return found;
};

/** A piece that shows one of the city's own words, with places for them. */
export const withPlaces = (html) =>
  html
    .replaceAll(own.lang, place('lang'))
    .replaceAll('dir="auto"', `dir="${place('dir')}"`)
    .replaceAll(/data-entry="\d+"/g, `data-entry="${place('entry')}"`)
    .replaceAll(own.label, place('label'))
    .replaceAll(own.year, place('year'))
    .replaceAll(own.value, place('value'))
    .replaceAll(own.text, place('text'));
