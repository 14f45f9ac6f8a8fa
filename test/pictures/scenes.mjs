import { readFileSync } from 'node:fs';
import { locales } from '../../site/locales.mjs';

/** The languages, widths and colour schemes in which every element is pictured. */
export const languages = locales.map(({ code }) => code);
export const widths = [320, 768, 1280];
export const schemes = ['light', 'dark'];

const texts = JSON.parse(readFileSync(new URL('../../site/texts.json', import.meta.url), 'utf8'));

/** Every element as a city would have it: what it adds of its own is in the page's language. */
const elements = {
  hero: () => '<iclei-hero></iclei-hero>',
  about: () => '<iclei-about></iclei-about>',
  pillars: () => '<iclei-pillars></iclei-pillars>',
  timeline: (language) => `<iclei-timeline name="${texts[language].city}">
      <iclei-milestone year="1998">${texts[language].milestone}</iclei-milestone>
    </iclei-timeline>`,
  'impact-list': (language) => `<iclei-impact-list name="${texts[language].city}">
      <iclei-impact value="${texts[language]['impact-value']}">${texts[language].impact}</iclei-impact>
      <iclei-impact>${texts[language]['impact-plain']}</iclei-impact>
    </iclei-impact-list>`,
  'lang-switch': () => '<iclei-lang-switch></iclei-lang-switch>',
};

const many = (count, one) => Array.from({ length: count }, (_, index) => one(index)).join('');

/** A city's own impacts: so many figures, and as many statements. */
const ownImpacts = (count) => `<iclei-impact-list name="Lindenau">
      ${many(
        count,
        (
          index,
        ) => `<iclei-impact value="${(index + 1) ** 4}">trees planted along a street</iclei-impact>
      <iclei-impact>A school that is heated <a href="#heat">without oil</a>.</iclei-impact>`,
      )}
    </iclei-impact-list>`;

/** A city's own milestones, with a picture in the first. */
const ownMilestones = (count) => `<iclei-timeline name="Lindenau">
      ${many(
        count,
        (index) =>
          `<iclei-milestone year="${1985 + 3 * index}">A <a href="#year">year</a> that counts${
            index === 0
              ? '<img src="/market-hall.svg" alt="The market hall" width="640" height="400" loading="eager" />'
              : ''
          }</iclei-milestone>`,
      )}
    </iclei-timeline>`;

const ownHero = `<iclei-hero>
      <span slot="heading">Lindenau builds for 2050</span>
      <p slot="introduction">Half of our roofs will carry solar panels.</p>
      <figure slot="media">
        <img src="/market-hall.svg" alt="The market hall" width="640" height="400" />
        <figcaption>The market hall, with solar panels since 2026</figcaption>
      </figure>
      <a slot="actions" href="/climate/">Our climate plan</a>
      <a slot="actions" href="/trees/">Five hundred trees</a>
    </iclei-hero>`;

const linkedSwitch = `<iclei-lang-switch>
      <a hreflang="en" href="/" aria-current="page">English</a>
      <a hreflang="fr" href="/fr/" lang="fr">Français</a>
      <a hreflang="ko" href="/ko/" lang="ko">한국어</a>
    </iclei-lang-switch>`;

/** What a city that writes from right to left has: ICLEI's text in English, and its own words. */
const arabicPage = {
  ...elements,
  hero: () => `<iclei-hero>
      <p slot="introduction">ستحمل نصف أسطحنا ألواحًا شمسية.</p>
      <a slot="actions" href="/climate/">خطتنا للمناخ</a>
    </iclei-hero>`,
  timeline: () => `<iclei-timeline>
      <iclei-milestone year="1998">انضمت مدينتنا إلى الشبكة.</iclei-milestone>
    </iclei-timeline>`,
  'impact-list': () => `<iclei-impact-list>
      <iclei-impact value="500">شجرة زُرعت على طول النهر.</iclei-impact>
    </iclei-impact-list>`,
};

const themed = (theme) => ({
  html: `<main>${elements.hero()}${elements.pillars()}${elements['impact-list']('en')}</main>`,
  theme,
});

/**
 * A page with something to picture on it.
 *
 * @typedef {object} Scene
 * @property {string} html what stands in the page's body; its first element is pictured.
 * @property {string} [language] the page's, English if nothing else.
 * @property {'rtl'} [direction] the page's.
 * @property {string} [theme] one of the examples in site/assets/themes.
 */

/**
 * What a visitor or a city can ask for besides: each in one picture.
 *
 * @type {Record<string, Scene & { width?: number, media?: object, focus?: boolean }>}
 *   `media` as Playwright's emulateMedia takes it; `focus` puts it on the first that can have it.
 */
export const situations = {
  'hero-printed': { html: elements.hero(), width: 768, media: { media: 'print' } },
  'pillars-printed': { html: elements.pillars(), width: 768, media: { media: 'print' } },
  'timeline-printed': { html: elements.timeline('en'), width: 768, media: { media: 'print' } },
  'hero-forced-colors': { html: elements.hero(), media: { forcedColors: 'active' } },
  'timeline-forced-colors': { html: elements.timeline('en'), media: { forcedColors: 'active' } },
  'lang-switch-forced-colors': {
    html: elements['lang-switch'](),
    width: 320,
    media: { forcedColors: 'active' },
  },
  'pillars-more-contrast': { html: elements.pillars(), media: { contrast: 'more' } },
  'impact-list-more-contrast': {
    html: elements['impact-list']('en'),
    media: { contrast: 'more', colorScheme: 'dark' },
  },
  ...Object.fromEntries(
    Object.entries(arabicPage).map(([name, html]) => [
      `${name}-on-an-arabic-page`,
      { html: html(), language: 'ar', direction: 'rtl', width: 768 },
    ]),
  ),
  'pillars-in-a-column': {
    html: `<div class="column">${elements.pillars()}</div>`,
    language: 'fr',
  },
  'impact-list-at-240': {
    html: elements['impact-list']('ja'),
    language: 'ja',
    width: 240,
  },
  'hero-at-240': { html: elements.hero(), language: 'pt', width: 240 },
  'hero-at-2000': { html: elements.hero(), width: 2000 },
  'timeline-at-2000': { html: elements.timeline('en'), width: 2000 },
  'hero-with-own-content': { html: ownHero },
  'hero-with-own-content-at-320': { html: ownHero, width: 320 },
  'impact-list-with-3-own': { html: ownImpacts(3) },
  'impact-list-with-12-own': { html: ownImpacts(12) },
  'impact-list-with-12-own-at-768': { html: ownImpacts(12), width: 768 },
  'impact-list-with-7-own-at-320': { html: ownImpacts(7), width: 320 },
  'timeline-with-12-own': { html: ownMilestones(12) },
  'timeline-with-3-own-at-320': { html: ownMilestones(3), width: 320 },
  'lang-switch-with-names': {
    html: '<iclei-lang-switch names></iclei-lang-switch>',
    width: 320,
  },
  'lang-switch-with-links': { html: linkedSwitch, width: 320 },
  'theme-town-hall': themed('town-hall'),
  'theme-young-city': themed('young-city'),
  'theme-ministry': themed('ministry'),
  'pillars-with-focus': { html: elements.pillars(), focus: true },
  'lang-switch-with-focus': { html: elements['lang-switch'](), width: 320, focus: true },
  'hero-with-focus': { html: ownHero, width: 768, focus: true },
};

/** All scenes by the path of their page. */
export const scenes = Object.fromEntries([
  ...Object.entries(elements).flatMap(([element, html]) =>
    languages.map((language) => [`${element}/${language}`, { html: html(language), language }]),
  ),
  ...Object.entries(situations).map(([name, scene]) => [`situations/${name}`, scene]),
]);

/** The names of the elements that are pictured. */
export const names = Object.keys(elements);

/** Pages of the site, by the name of their pictures. */
export const sitePages = {
  'home in ko': 'ko/index.html',
  builder: 'builder/index.html',
  'check in ja': 'ja/check/index.html',
  instructions: 'recipes/index.html',
};
export const siteWidths = [320, 1280];
export const siteSchemes = schemes;

/** The paths of all pictures, below the folder of baselines. */
export const pictures = [
  ...names.flatMap((element) =>
    languages.flatMap((language) =>
      widths.flatMap((width) =>
        schemes.map((scheme) => `${element}/${language}-${width}-${scheme}.png`),
      ),
    ),
  ),
  ...Object.keys(situations).map((name) => `situations/${name}.png`),
  ...Object.keys(sitePages).flatMap((name) =>
    siteWidths.flatMap((width) =>
      siteSchemes.map((scheme) => `site/${name}-${width}-${scheme}.png`),
    ),
  ),
];
