/** A city with content of its own in every place that the builder has for it, and the words that a page has to show. */
import { prerender } from '../../dist/prerender.js';

/** What the city has chosen in the builder. Its texts have what HTML and other languages make difficult. */
export const city = {
  sections: [
    { name: 'lang-switch' },
    { name: 'hero', heading: 'Lindenau & "2050"', introduction: 'مرحبا بكم' },
    { name: 'about' },
    { name: 'pillars', introduction: 'Two\nlines' },
    { name: 'timeline' },
    { name: 'impact-list', heading: '우리의 영향' },
  ],
  cityName: 'Lindenau',
  milestones: [
    { year: '1998', text: 'joins </script> <b>the</b> network' },
    { year: '2004', text: '린데나우' },
  ],
  impacts: [
    { value: '12,345', text: 'trees planted' },
    { value: '', text: ']]> & a statement' },
  ],
  theme: { start: 'color', color: '#e30613' },
};

/** The sections that show words. */
export const sections = city.sections
  .map(({ name }) => name)
  .filter((name) => name !== 'lang-switch');

const entities = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ', '#39': "'" };

/** The text of HTML without white space, which tags may or may not stand for. */
export const textOf = (html) =>
  html
    .replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|amp|quot|nbsp|#39);/g, (_, name) => entities[name])
    .replaceAll(/\s/g, '');

/** The texts of HTML, each between two tags. */
const textsOf = (html) =>
  html
    .split(/<[^>]*>/)
    .map(textOf)
    .filter((text) => text !== '');

/**
 * What the sections show of ICLEI's in a language, where the city has its own headings.
 *
 * @param {string} language
 * @param {string} [only] the name of one section.
 * @returns {Promise<string[]>} texts without white space. The choices of the switch are not among them: they need a script.
 */
export async function textsOfIclei(language, only) {
  const tags = city.sections
    .filter(({ name }) => !only || name === only)
    .map(({ name, heading }) => {
      const own = heading ? '<span slot="heading"></span>' : '';
      return `<iclei-${name}>${own}</iclei-${name}>`;
    });
  return textsOf(await prerender(tags.join('\n'), { lang: language, fallback: true }));
}

const wordsOf = (texts) => texts.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');

/** The city's own words, by the section that shows them. */
export const ownWords = {
  ...Object.fromEntries(
    city.sections.map(({ name, heading = '', introduction = '' }) => [
      name,
      wordsOf([heading, introduction]),
    ]),
  ),
  timeline: wordsOf([city.cityName, ...city.milestones.flatMap(({ year, text }) => [year, text])]),
};
ownWords['impact-list'] = [
  ...ownWords['impact-list'],
  ...wordsOf([city.cityName, ...city.impacts.flatMap(({ value, text }) => [value, text])]),
];
