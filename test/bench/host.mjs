/** The page of a city that all variants stand on: the same head, style and text around the sections. */
import { readFileSync } from 'node:fs';
import { escape } from '../../site/page.mjs';

const site = new URL('../../site/', import.meta.url);
const read = (name) => readFileSync(new URL(name, site), 'utf8');

/** The sections as a webmaster pastes them, with the city's own milestone and impact. */
export function tags(locale) {
  const texts = textsOf(locale);
  return `<iclei-lang-switch></iclei-lang-switch>
<iclei-hero></iclei-hero>
<iclei-about></iclei-about>
<iclei-pillars></iclei-pillars>
<iclei-timeline id="history"><iclei-milestone year="1998">${texts.milestone}</iclei-milestone></iclei-timeline>
<iclei-impact-list><iclei-impact value="${texts['impact-value']}">${texts.impact}</iclei-impact></iclei-impact-list>`;
}

/** The names of the sections' elements, in the order of the page. */
export const sectionNames = [
  'iclei-lang-switch',
  'iclei-hero',
  'iclei-about',
  'iclei-pillars',
  'iclei-timeline',
  'iclei-impact-list',
];

const textsOf = (locale) =>
  Object.fromEntries(
    Object.entries(JSON.parse(read('texts.json'))[locale]).map(([name, text]) => [
      name,
      escape(text),
    ]),
  );

/**
 * The page. ICLEI's sections stand near its top, so that they are what a visitor waits for.
 *
 * @param {object} parts
 * @param {string} parts.locale
 * @param {string} parts.head what brings the sections.
 * @param {string} parts.sections
 */
export function hostPage({ locale, head, sections }) {
  const texts = textsOf(locale);
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${texts.city} – ${texts.network}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/lindenau.css" />
    ${head}
  </head>
  <body>
    <header class="masthead">
      <div class="wrap"><a class="brand" href="/"><img src="/crest.svg" alt="" width="36" height="42" /><span>${texts.city}</span></a></div>
    </header>
    <main>
      <div class="wrap network">
        <h1>${texts.network}</h1>
        <p>${texts['network-text']}</p>
      </div>
${sections}
    </main>
    <footer class="footer">
      <div class="wrap">
        <address>${texts.hall}, ${texts.address}</address>
        <p>${texts.hours}</p>
        <p class="note">${texts.note}</p>
      </div>
    </footer>
  </body>
</html>
`;
}

/** What every variant of the page asks for besides. */
export const hostFiles = () => ({
  '/lindenau.css': read('assets/lindenau.css'),
  '/crest.svg': read('assets/crest.svg'),
});
