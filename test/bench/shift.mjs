/**
 * How far the demonstration moves while sections that are not prerendered come, and what two
 * lines in the city's own style do about it. Below the sections stands the footer.
 */
import { page } from '../../site/page.mjs';
import { phone } from './conditions.mjs';
import { openOnce } from './loading.mjs';
import { preload } from './variants.mjs';

export const allViewports = [phone, { width: 1280, height: 800 }, { width: 1280, height: 1600 }];

/** The city's style without the lines that keep room for the sections. */
const withoutRoom = (files) =>
  files['/lindenau.css'].replaceAll(/^iclei-[\w-]+:not\(:defined\) \{[^}]*\}\n/gm, '');

const changes = {
  'as the site says': (html) => html,
  'without room for the sections': (html) => html.replace('lindenau.css', 'without-room.css'),
  'as the site says, catalogue preloaded': (html) => html.replace('</head>', `${preload()}</head>`),
  'as the site says, in one request': (html) => html.replace('iclei.js', 'iclei.fr.js'),
};

export const cases = [
  ...Object.keys(changes)
    .slice(0, 2)
    .map((change) => ({ name: `English, ${change}`, locale: 'en', change })),
  ...Object.keys(changes).map((change) => ({ name: `French, ${change}`, locale: 'fr', change })),
];

/** Adds the pages to what is served. */
export function makeShiftPages(files) {
  files['/without-room.css'] = withoutRoom(files);
  cases.forEach(({ locale, change }, index) => {
    files[`/shift-${index}.html`] = changes[change](page(locale));
  });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} options
 * @param {string} options.url
 * @param {{ [locale: string]: readonly string[] }} options.sentences
 * @param {object} options.condition
 * @param {readonly { width: number, height: number }[]} options.viewports
 * @param {(done: string) => void} options.onProgress
 * @returns {Promise<{ viewports: object[], rows: { name: string, shifts: number[] }[] }>} a shift for
 *   each of the viewports.
 */
export async function measureShift(browser, { url, sentences, condition, viewports, onProgress }) {
  const rows = [];
  for (const [index, { name, locale }] of cases.entries()) {
    const shifts = [];
    for (const viewport of viewports) {
      const { shift } = await openOnce(browser, {
        url: `${url}/shift-${index}.html`,
        sentences: sentences[locale],
        condition,
        viewport,
      });
      shifts.push(shift);
    }
    rows.push({ name, shifts });
  }
  onProgress('Layout shift on the demonstration');
  return { viewports, rows };
}
