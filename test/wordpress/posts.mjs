/** Content of posts, as editors save it. */

/** The JSON of a block's attributes, with what would end the comment around it escaped, as WordPress does. */
const json = (attributes) =>
  JSON.stringify(attributes)
    .replaceAll('--', String.raw`\u002d\u002d`)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`);

/** A block of ours with words for when the plugin has been removed. */
export const block = (name, attributes = {}) =>
  `<!-- wp:iclei/${name} ${json(attributes)} -->\n<div lang="en"><h2>Saved words of ${name}</h2></div>\n<!-- /wp:iclei/${name} -->`;

/** Whatever an author may type. */
export const odd =
  'Our "city" & it\'s <i>x</i> – joined 🌳 -- ok... {{mark}} $1 &amp;lt; [gallery] 5 > 4';

/** Every section with what can be chosen for it. */
export const variants = {
  hero: [
    {},
    { headingLevel: 1, heading: odd, introduction: odd, align: 'wide', className: 'our-hero' },
  ],
  about: [{}, { lang: 'fr', headingLevel: 6, introduction: 'Lindenau is a member.' }],
  pillars: [
    {},
    { workHref: "https://x.example.org/?a=1&b='2'", agendasHref: 'mailto:a@example.org' },
    { activitiesHref: '/plan/', workHref: 'javascript:alert(1)', headingLevel: 5 },
  ],
  timeline: [
    {},
    { order: 'newest-first', lang: 'zh-Hans' },
    {
      name: `Lind'enau & <co>`,
      anchor: 'history',
      entries: [
        { year: '1990', text: odd },
        { year: '2020', text: 'Second' },
        { year: '1990', text: 'Third' },
        { year: ' 0700 ', text: 'Fourth' },
      ],
    },
    {
      order: 'newest-first',
      entries: [
        { year: '1990', text: 'One' },
        { year: '1990', text: 'Two' },
        { year: '3000', text: 'Three' },
      ],
    },
    {
      lang: 'ja',
      entries: [
        { year: 'soon', text: 'No year' },
        { year: '', text: 'None' },
        { year: '10000', text: '' },
        { year: '2001', text: 'A year' },
      ],
    },
  ],
  'impact-list': [
    {},
    { noFigures: true, lang: 'ko' },
    {
      name: 'Lindenau',
      entries: [
        { value: '12,000', text: 'trees' },
        { value: '', text: odd },
        { value: '"5" & <6>', text: '' },
        { value: '0', text: 'cars' },
      ],
    },
    { entries: Array.from({ length: 7 }, (_, index) => ({ value: `${index}`, text: 'x' })) },
    { noFigures: true, name: 'L', entries: [{ value: '12,000', text: 'trees' }] },
  ],
  'lang-switch': [{}, { names: true, persist: true, label: 'ICLEI "in"', lang: 'es' }],
};
