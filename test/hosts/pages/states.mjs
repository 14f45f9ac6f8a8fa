/**
 * What a page has in its sections, one state after the other, as `[tag, attributes, ...children]`. So a server can write
 * it as HTML, and React can be given it.
 */

const milestone = (id, year, ...content) => ['iclei-milestone', { id, year }, ...content];
const impact = (id, value, ...content) => ['iclei-impact', { id, value }, ...content];

const sections = (milestones, impacts) => [
  ['iclei-timeline', {}, ...milestones],
  '\n',
  ['iclei-impact-list', { lang: 'en' }, ...impacts],
];

const joined = milestone('joined', 1995, 'Lindenau rejoint le réseau.');
const trees = impact('trees', '12 000', 'arbres plantés depuis 2019');
const market = milestone('market', 1890, 'Le marché ', ['strong', {}, 'couvert'], ' ouvre.');
const tram = milestone('tram', 1990, 'Le tramway ', ['a', { href: '/tram' }, 'revient'], '.');
const someday = milestone('someday', undefined, 'Un jour, plus de voitures.');
const roofs = impact('roofs', undefined, 'La moitié des toits porte des panneaux.');
const german = [
  'iclei-milestone',
  { id: 'german', year: 2003, lang: 'de' },
  'Ein ',
  ['em', {}, 'neuer'],
  ' Park.',
];
const arabic = [
  'iclei-milestone',
  { id: 'arabic', year: 1992, lang: 'ar', dir: 'rtl' },
  'حديقة جديدة.',
];

export const states = {
  start: sections([joined], [trees]),
  more: sections([joined, '\n', market, tram, someday, german, arabic], [trees, '\n', roofs]),
  'in another order': sections([arabic, someday, german, joined, tram, market], [roofs, trees]),
  fewer: sections([german, joined], [trees]),
  'other words': sections(
    [german, milestone('joined', 1996, 'Lindenau ', ['b', {}, 'entre'], ' dans le réseau.')],
    [impact('trees', '15 000', 'arbres plantés en ', ['em', {}, 'cinq'], ' ans')],
  ),
  'other years': sections(
    [
      milestone('joined', 2010, 'Lindenau rejoint le réseau.'),
      milestone('market', 1991, 'Le marché'),
    ],
    [impact('trees', 900, 'arbres plantés depuis 2019')],
  ),
  'no year and no value': sections(
    [milestone('joined', undefined, 'Lindenau rejoint le réseau.'), market],
    [impact('trees', undefined, 'arbres plantés depuis 2019')],
  ),
  'two in a paragraph': sections(
    [
      ['p', {}, tram, ['br', {}], joined],
      ['p', { lang: 'de' }, milestone('park', 1993, 'Der Park')],
    ],
    [['p', {}, trees, ['br', {}], roofs]],
  ),
  'in a list': sections(
    [['ul', {}, ['li', {}, german], ['li', {}, joined], ['li', {}, market]]],
    [['ul', {}, ['li', {}, roofs], ['li', {}, trees]]],
  ),
  'in a group and columns': sections(
    [
      ['div', { className: 'group' }, ['div', { className: 'column' }, joined, arabic]],
      ['div', { dir: 'ltr' }, ['p', {}, ['span', {}, market]], ['br', {}], tram],
    ],
    [['div', { className: 'column' }, ['p', {}, trees]], roofs],
  ),
  none: sections([], []),
  'from nothing': sections([tram, joined], [roofs]),
};

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name === 'className' ? 'class' : name}="${value}"`)
    .join('');

/** A state as a server writes it. */
export const htmlOf = (nodes) =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const [tag, attributes, ...children] = node;
      const start = `<${tag}${attributesOf(attributes)}>`;
      return tag === 'br' ? start : `${start}${htmlOf(children)}</${tag}>`;
    })
    .join('');
