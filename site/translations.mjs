import { sets } from '../xliff/sets.mjs';
import { status } from '../xliff/status.mjs';
import { locales } from './locales.mjs';

const autonymOf = (locale) => locales.find(({ code }) => code === locale)?.autonym ?? locale;

const row = ({ locale, autonym, units, translated, stale, words, changed }) => `
        <tr>
          <th scope="row" lang="${locale}">${autonym}</th>
          <td><meter min="0" max="${units}" low="${units - 1}" optimum="${units}" value="${translated}">${translated} of ${units}</meter></td>
          <td>${translated} of ${units}</td>
          <td>${stale}</td>
          <td>${words}</td>
          <td><time datetime="${changed}">${changed}</time></td>
        </tr>`;

const table = ({ title, rows }) => `
      <table>
        <caption>${title}</caption>
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Progress</th>
            <th scope="col">Translated</th>
            <th scope="col">Stale</th>
            <th scope="col">Words</th>
            <th scope="col">Last change</th>
          </tr>
        </thead>
        <tbody>${rows.map(row).join('')}
        </tbody>
      </table>`;

/** How complete each language is, for the sections and for the site. */
export function progress() {
  const rows = status().map((row) => ({ ...row, autonym: autonymOf(row.locale) }));
  return sets.map(({ name, title }) => ({ title, rows: rows.filter(({ set }) => set === name) }));
}

/** The page that shows how complete each translation is. It reads the files each time. */
export const translationsPage = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Translations – ICLEI Elements</title>
    <link rel="icon" href="/crest.svg" />
    <link rel="stylesheet" href="/lindenau.css" />
  </head>
  <body>
    <main class="wrap translations">
      <h1>Translations</h1>${progress().map(table).join('')}
      <p><a href="/">Lindenau</a></p>
    </main>
  </body>
</html>
`;
