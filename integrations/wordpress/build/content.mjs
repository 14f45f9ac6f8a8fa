/**
 * Makes what PHP shows: the HTML of each section in each language, rendered by `prerender`, with marked places
 * such as `{{level}}` for what a page chooses and for the city's own entries.
 */
import { prerender } from '../../../dist/prerender.js';

/** Values that occur nowhere else in the HTML, and so show where a page's own values go. */
const own = {
  lang: 'x-own-lang',
  label: 'OWN-LABEL',
  year: '4321',
  value: 'OWN-VALUE',
  text: 'OWN-TEXT',
};

const place = (name) => `{{${name}}}`;

/** The HTML of a shadow root, and its styles. */
async function shadowRootOf(tag, lang) {
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
function replaceOnce(html, piece, replacement) {
  if (html.split(piece).length !== 2)
    throw new Error(`Not once in the HTML: ${piece.slice(0, 80)}`);
  return html.replace(piece, () => replacement);
}

const find = (html, pattern) => {
  const [found] = pattern.exec(html) ?? [];
  if (found === undefined) throw new Error(`Not in the HTML: ${pattern}`);
  return found;
};

/** A piece that shows one of the city's own words, with places for them. */
const withPlaces = (html) =>
  html
    .replaceAll(own.lang, place('lang'))
    .replaceAll('dir="auto"', `dir="${place('dir')}"`)
    .replaceAll(/data-entry="\d+"/g, `data-entry="${place('entry')}"`)
    .replaceAll(own.label, place('label'))
    .replaceAll(own.year, place('year'))
    .replaceAll(own.value, place('value'))
    .replaceAll(own.text, place('text'));

const plainHtmlOf = async (name, lang) => {
  const html = await prerender(`<iclei-${name}></iclei-${name}>`, {
    lang,
    fallback: true,
    onNotice: () => undefined,
  });
  return html.replace(/^<[^>]+>|<\/[^>]+>$/g, '').replace(' data-iclei', '');
};

async function timeline(lang) {
  const { template, styles } = await shadowRootOf(
    `<iclei-timeline name="${own.label}"><iclei-milestone year="${own.year}">${own.text}</iclei-milestone></iclei-timeline>`,
    lang,
  );
  const list = [...template.matchAll(/<li part="milestone[^]*?<\/li>/g)].map(([html]) => html);
  const isOwn = (html) => html.includes(own.text);
  const milestone = list.find(isOwn);
  const time = find(milestone, /<time[^]*?<\/time>/);
  const name = find(milestone, /<span part="name"[^]*?<\/span>/);
  return {
    styles,
    template: replaceOnce(template, list.join(''), place('milestones')),
    milestones: list
      .filter((html) => !isOwn(html))
      .map((html) => ({ year: Number(/datetime="(\d+)"/.exec(html)?.[1] ?? 0), html })),
    own: {
      milestone: withPlaces(milestone.replace(time, place('time')).replace(name, place('name'))),
      time: withPlaces(time).replace(`datetime="${place('year')}"`, `datetime="${place('date')}"`),
      name: withPlaces(name),
    },
  };
}

async function impactList(lang) {
  const entries = `<iclei-impact value="${own.value}">${own.text}</iclei-impact><iclei-impact>${own.text}</iclei-impact>`;
  const tagWith = (attributes) => `<iclei-impact-list ${attributes}>${entries}</iclei-impact-list>`;
  const { template, styles } = await shadowRootOf(tagWith(`name="${own.label}"`), lang);
  const nameless = (await shadowRootOf(tagWith(''), lang)).template;
  const compact = (await shadowRootOf(tagWith('no-figures'), lang)).template;

  const figures = find(template, /<dl part="figures" class="figures of-5"[^]*?<\/dl>/);
  const group = (id, end) =>
    find(
      template,
      new RegExp(
        `<div part="group" class="group" role="group" aria-labelledby="${id}">[^]*?</${end}></div>`,
      ),
    );
  const [figureGroup, statementGroup] = [group('own-figures', 'dl'), group('own-impacts', 'ul')];
  const figure = find(figureGroup, /<div part="figure own"[^]*?<\/dd><\/div>/);
  const statement = find(statementGroup, /<li part="impact own"[^]*?<\/li>/);
  const copy = find(statement, /<div part="text"[^]*?<\/div>/);
  const name = find(figureGroup, /<span part="name"[^]*?<\/span>/);
  const naming = find(figureGroup, / role="group" aria-labelledby="own-figures"/);
  const noNaming = /<div part="group" class="group"(\s*)>/.exec(nameless)[1];
  const [emphasis] = /<strong>OWN-VALUE<\/strong>[^<]*?(?=OWN-TEXT)/.exec(compact);
  const shared = (html) =>
    withPlaces(html.replace(name, place('name')).replace(naming, place('naming')));
  return {
    styles,
    template: [
      [figures, 'figures'],
      [figureGroup, 'own-figures'],
      [statementGroup, 'own-statements'],
    ].reduce((html, [piece, to]) => replaceOnce(html, piece, place(to)), template),
    figures,
    own: {
      group: shared(figureGroup).replace(/<dl[^]*<\/dl>/, place('list')),
      naming: withPlaces(naming).replace('own-figures', place('id')),
      'no-naming': noNaming,
      name: withPlaces(name).replace('own-figures', place('id')),
      figures:
        find(figureGroup, /<dl[^>]*>/).replace('of-1', `of-${place('columns')}`) +
        `${place('list')}</dl>`,
      statements: `${find(statementGroup, /<ul[^>]*>/)}${place('list')}</ul>`,
      figure: withPlaces(figure.replace(/<div part="text"[^]*?<\/div>/, place('copy'))),
      statement: statement.replace(copy, place('copy')),
      copy: withPlaces(copy).replace(place('text'), `${place('before')}${place('text')}`),
      emphasis: withPlaces(emphasis),
    },
  };
}

async function pillars(lang) {
  const addresses = ['work', 'agendas', 'activities'];
  const address = (name) => `https://${name}.invalid/`;
  const attributes = addresses.map((name) => `${name}-href="${address(name)}"`).join(' ');
  const { template, styles } = await shadowRootOf(
    `<iclei-pillars ${attributes}></iclei-pillars>`,
    lang,
  );
  const usual = (await shadowRootOf('<iclei-pillars></iclei-pillars>', lang)).template;
  return {
    styles,
    template: addresses.reduce(
      (html, name) => replaceOnce(html, address(name), place(`${name}-href`)),
      template,
    ),
    links: Object.fromEntries(
      addresses.map((name, index) => [
        `${name}-href`,
        [...usual.matchAll(/<a [^>]*href="([^"]*)"/g)][index][1],
      ]),
    ),
  };
}

async function langSwitch(lang) {
  const { template, styles } = await shadowRootOf('<iclei-lang-switch></iclei-lang-switch>', lang);
  const buttons = [...template.matchAll(/<li>[^]*?<\/li>/g)].map(([html]) => html);
  const [, called, spoken] = /aria-label="([^"]*)" (lang="[^"]*")/.exec(template);
  const english = buttons.find((html) => html.includes('lang="en"'));
  return {
    styles,
    template: replaceOnce(
      replaceOnce(template, buttons.join(''), place('choices')),
      `aria-label="${called}" ${spoken}`,
      `aria-label="${place('called')}" ${place('spoken')}`,
    ),
    called,
    spoken,
    own: {
      choice: english
        .replace(/part="[^"]*"/, `part="choice${place('current')}"`)
        .replace('lang="en"', `lang="${place('code')}"`)
        .replace(/aria-label="[^"]*"/, `aria-label="${place('spoken')}"`)
        .replace(/aria-current="[^"]*"/, `aria-current="${place('is-current')}"`)
        .replace('>ENG<', `>${place('written')}<`),
    },
  };
}

const simple = (name) => (lang) => shadowRootOf(`<iclei-${name}></iclei-${name}>`, lang);

const sections = {
  hero: simple('hero'),
  about: simple('about'),
  pillars,
  timeline,
  'impact-list': impactList,
  'lang-switch': langSwitch,
};

/** The letters of all regions, of which most are no region. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regions = letters.flatMap((one) => letters.map((two) => one + two));

const scriptOf = (tag) => new Intl.Locale(tag).maximize().script;

/**
 * The languages as the switch has them, and what PHP needs to find the one that a language tag refers to, as
 * src/language/match.ts does.
 */
async function readLanguages() {
  const { template } = await shadowRootOf('<iclei-lang-switch></iclei-lang-switch>', 'en');
  const choices = template.matchAll(/lang="([\w-]+)" aria-label="([^"]+), ([^"]+)" aria-current/g);
  return [...choices].map(([, code, label, autonym]) => {
    const [language] = code.split('-');
    const script = scriptOf(code);
    // Where the language is written in another script, which is then another language: Chinese in Taiwan.
    const otherIn = regions.filter((region) => scriptOf(`${language}-${region}`) !== script);
    return { code, label, autonym, script, otherIn };
  });
}

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
