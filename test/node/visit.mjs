/** A page with everything, and a visit to it. */
import { locales } from '../../site/locales.mjs';
import { press } from './support.mjs';

/** All elements, with all that they take. */
export const everything = (persist) => `<!doctype html>
<html lang="en">
  <head>
    <title>Lindenau</title>
    <link rel="icon" href="/crest.svg" />
    <script type="module" src="/iclei/iclei.js"></script>
  </head>
  <body>
    <iclei-lang-switch id="page" ${persist}></iclei-lang-switch>
    <iclei-lang-switch id="part" for="history" names ${persist}></iclei-lang-switch>
    <iclei-lang-switch><a hreflang="fr" href="/fr/">Français</a></iclei-lang-switch>
    <iclei-hero heading-level="1">
      <span slot="heading">Lindenau</span>
      <p slot="introduction">Half of our roofs.</p>
      <figure slot="media"><img src="/crest.svg" alt="Crest" /></figure>
      <a slot="actions" href="/climate/">Our plan</a>
    </iclei-hero>
    <iclei-hero lang="ja"></iclei-hero>
    <iclei-about></iclei-about>
    <iclei-pillars
      work-href="https://work.example.org/"
      agendas-href="mailto:town.hall@example.org"
      activities-href="/activities/"
    ></iclei-pillars>
    <iclei-timeline id="history" order="newest-first">
      <iclei-milestone year="1998">Lindenau joins.</iclei-milestone>
    </iclei-timeline>
    <iclei-impact-list><iclei-impact value="500">trees.</iclei-impact></iclei-impact-list>
    <iclei-impact-list no-figures></iclei-impact-list>
  </body>
</html>`;

/** Presses a choice and waits until the sections that it is for are in its language. */
export const choose = async (page, id, language, section) => {
  await press(page, language, `#${id}`);
  await page.waitForFunction(
    (name, expected) =>
      document.querySelector(name).shadowRoot.querySelector('section').lang === expected,
    {},
    section,
    language,
  );
};

/** Whatever a visitor, the page and the machine can do. */
export const session = async (page) => {
  for (const { code } of locales) {
    await choose(page, 'part', code, 'iclei-timeline');
    await choose(page, 'page', code, 'iclei-about');
  }
  for (const colors of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colors }]);
  }
  await page.emulateMediaType('print');
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('[heading-level], iclei-about')) {
      const copy = section.cloneNode(true);
      section.replaceWith(copy);
      copy.lang = 'pt';
    }
    window.dispatchEvent(new Event('online'));
  });
  await page.waitForFunction(
    () => document.querySelector('iclei-about').shadowRoot.querySelector('section')?.lang === 'pt',
  );
};
