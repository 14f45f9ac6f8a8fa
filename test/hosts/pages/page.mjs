/** What the pages of the tests have in common: a French city's page with all six elements, in four languages. */

/** How the site says that the bundle is loaded. */
export const bundle = '<script type="module" src="/cdn/iclei.js"></script>';

/** The same, when what stands before it is done. */
export const bundleAfter = (first) => `<script type="module">
      ${first}
      await import('/cdn/iclei.js');
    </script>`;

/** Stylesheets of a page. */
export const link = (...addresses) =>
  addresses.map((address) => `<link rel="stylesheet" href="${address}" />`).join('\n    ');

/** The sections as a page has them. */
export const sections = `
  <iclei-lang-switch></iclei-lang-switch>
  <iclei-hero><a slot="actions" href="/climat">Notre plan climat</a></iclei-hero>
  <iclei-about lang="ja"></iclei-about>
  <iclei-pillars work-href="/travail"></iclei-pillars>
  <iclei-timeline lang="ko">
    <iclei-milestone year="1995">Lindenau rejoint le réseau.</iclei-milestone>
  </iclei-timeline>
  <iclei-impact-list lang="en">
    <iclei-impact value="12 000">arbres plantés depuis 2019</iclei-impact>
  </iclei-impact-list>`;

/** What the city itself says, which has to stay as it is, with the classes that a framework has for it. */
export const article = (content, { h1 = '', p = '', a = '', ul = '' } = {}) => `
    <h1 data-host="data-host" class="${h1}">La ville de Lindenau</h1>
    <p data-host="data-host" class="${p}">La ville est <a href="/reseau" class="${a}">membre d’un réseau</a> de collectivités.</p>
    ${content}
    <ul data-host="data-host" class="${ul}"><li>Mairie</li><li>Écoles</li></ul>`;

/** The same as most pages have it. */
export const around = (content) => `
  <main class="entry-content">${article(content)}
  </main>`;

/** A page of the city. */
export const page = ({
  head = '',
  root = 'lang="fr"',
  content = sections,
  bodyRoot = '',
  body = around(content),
  load = bundle,
} = {}) => `<!doctype html>
<html ${root}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Lindenau</title>
    ${head}
    ${load}
  </head>
  <body ${bodyRoot}>${body}</body>
</html>
`;
