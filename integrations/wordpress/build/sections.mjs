/** Makes the HTML of each section, with marked places. */
import { find, own, place, replaceOnce, shadowRootOf, withPlaces } from './places.mjs';

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

/** What makes the HTML of each section in a language. */
export const sections = {
  hero: simple('hero'),
  about: simple('about'),
  pillars,
  timeline,
  'impact-list': impactList,
  'lang-switch': langSwitch,
};
