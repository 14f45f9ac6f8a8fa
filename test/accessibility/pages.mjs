import { readFileSync } from 'node:fs';
import { locales } from '../../site/locales.mjs';
import { escape, pathOf } from '../../site/page.mjs';
import { pageAt as demonstrationAt, serve, themes } from '../../site/server.mjs';
import { demonstration } from '../node/support.mjs';

/** The languages in which every element is looked at. */
export const languages = locales.map(({ code }) => code);

const texts = {
  ...JSON.parse(readFileSync(new URL('../../site/texts.json', import.meta.url), 'utf8')),
  // A language in which there are no sections.
  de: {
    city: 'Lindenau',
    skip: 'Zum Inhalt',
    tagline: 'Eine Stadt zwischen Fluss und Linden',
    eyebrow: 'Stadt Lindenau',
    news: 'Aktuelles',
    'news-1-title': 'Markthalle öffnet samstags',
    'news-1-text': 'Nach zwei Jahren Umbau sind 42 Stände zurück.',
    'news-2-title': 'Linie 7 fährt alle zehn Minuten',
    'news-2-text': 'Elektrobusse verbinden Bahnhof und Nordufer.',
    'news-3-title': 'Fünfhundert neue Bäume',
    'news-3-text': 'Das Gartenamt pflanzt Linden in elf Straßen.',
    network: 'Lindenau in der Welt',
    'network-text': 'Seit 1998 arbeitet Lindenau mit anderen Städten.',
    milestone: 'Lindenau tritt ICLEI bei.',
    'impact-value': '500',
    impact: 'Bäume in diesem Winter gepflanzt',
    'impact-plain': 'Die Markthalle erzeugt ihren Strom selbst.',
    hall: 'Rathaus',
    hours: 'Montag bis Freitag von 8 bis 16 Uhr',
  },
};

/** What a city says of its own, in the language of its page. */
const wordsIn = (language) =>
  Object.fromEntries(Object.entries(texts[language]).map(([key, text]) => [key, escape(text)]));

const links = locales
  .map(({ code, autonym }) => `<a hreflang="${code}" lang="${code}" href="#${code}">${autonym}</a>`)
  .join('\n      ');

const slotted = (heading, introduction, action) => `
      <span slot="heading">${heading}</span>
      <p slot="introduction">${introduction}</p>
      <a slot="actions" href="#content">${action}</a>`;

/**
 * Every element as it is pasted, with all that a city can put into it, and the one that has another look.
 *
 * @type {Record<string, Record<string, (own: Record<string, string>) => string>>}
 */
export const variants = {
  own: {
    'lang-switch': () => `<iclei-lang-switch>
      ${links}</iclei-lang-switch>`,
    hero: (own) => `<iclei-hero>${slotted(own.tagline, own['news-3-text'], own.news)}
      <figure slot="media">
        <img src="/crest.svg" alt="${own.city}" width="72" height="84" />
        <figcaption>${own.eyebrow}</figcaption>
      </figure></iclei-hero>`,
    about: (own) =>
      `<iclei-about>${slotted(own['news-1-title'], own['news-1-text'], own.hall)}</iclei-about>`,
    pillars: (own) => `<iclei-pillars work-href="#work">
      ${slotted(own.eyebrow, own['network-text'], own.city)}</iclei-pillars>`,
    timeline: (own) => `<iclei-timeline order="newest-first" name="${own.city}">
      <iclei-milestone year="1998">${own.milestone}</iclei-milestone>
      ${slotted(own.network, own['news-2-text'], own['news-2-title'])}</iclei-timeline>`,
    'impact-list': (own) => `<iclei-impact-list no-figures>
      <iclei-impact value="${own['impact-value']}">${own.impact}</iclei-impact>
      ${slotted(own['news-3-title'], own['news-3-text'], own.hours)}</iclei-impact-list>`,
  },
  names: {
    'lang-switch': (own) => `<iclei-lang-switch names></iclei-lang-switch>
    <iclei-lang-switch label="${own.hall}"></iclei-lang-switch>`,
    'impact-list': (own) => `<iclei-impact-list name="${own.city}">
      <iclei-impact value="${own['impact-value']}">${own.impact}</iclei-impact>
      <iclei-impact>${own['news-3-text']} <a href="#hall">${own.hall}</a></iclei-impact></iclei-impact-list>`,
  },
};

const page = (variant, language) => {
  const own = wordsIn(language);
  const elements = Object.values(variants[variant]).map((element) => element(own));
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${own.city}</title>
    <link rel="icon" href="/crest.svg" />
    <style>
      :root { color-scheme: light dark; background: Canvas }
      body { margin: 0; overflow-wrap: anywhere }
    </style>
    <script type="module" src="/iclei/iclei.js"></script>
  </head>
  <body>
    <header><a href="#content">${own.skip}</a></header>
    <main id="content">
    <h1>${own.city}</h1>
    ${elements.join('\n    ')}
    </main>
  </body>
</html>
`;
};

/** Sections in Korean, whatever the page is, with all that a city can put into them marked as its own. */
const koreanSections = (language) =>
  page('own', language)
    .replaceAll(/<iclei-(?!milestone|impact )[\w-]+/g, '$& lang="ko"')
    .replaceAll(/(?<=<[\w-]+) (?=(slot|year|value)=)/g, ` lang="${language}" `);

/** The page at `/<variant>/<language>/`, or else one of the demonstration's. */
function pageAt(address) {
  const [, variant, language] = address.split('/');
  if (variant === 'korean-sections') return koreanSections(language);
  return Object.hasOwn(variants, variant) ? page(variant, language) : demonstrationAt(address);
}

/** The paths of all pages that an engine looks at in a language. */
export const pathsIn = (language) => [
  ...Object.keys(variants).map((variant) => `${variant}/${language}/`),
  pathOf(language).slice(1),
];

/** The paths of the demonstration in the look of other cities. */
export const themePaths = themes.map((theme) => `themes/${theme}/`);

/** Waits until every section shows a language. */
export const showsLanguage = (tab, language) =>
  tab.waitForFunction(
    (expected) =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => /^iclei-(?!milestone|impact$)/.test(localName))
        .every((section) => {
          const base = section.shadowRoot?.querySelector('.base');
          // One that the page has named is in the language of the page around its choices.
          return base && (base.lang || expected) === expected;
        }),
    {},
    language,
  );

/** Chooses a language for the page as its scripts would, and waits until every section shows it. */
export async function chooseLanguage(tab, language) {
  await tab.evaluate(
    (locale) => import('/iclei/iclei.js').then(({ setLocale }) => setLocale(locale)),
    language,
  );
  await showsLanguage(tab, language);
}

/** A browser that opens the pages of this file, beside those of the demonstration. */
export function browserWithPages() {
  const browser = demonstration(() => serve({ port: 0, pages: pageAt }));
  return {
    /** Opens a page, and gives it when every section shows its language. */
    async open(path, language, prepare) {
      const opened = await browser.open(path, prepare, 'load');
      await showsLanguage(opened.page, language);
      return opened;
    },
  };
}
