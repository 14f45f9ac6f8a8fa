/**
 * How far the demonstration moves while sections that are not prerendered come, and what a line in
 * the city's own style does about it. Below the sections stands the footer.
 */
import { readdirSync } from 'node:fs';
import { page } from '../../site/page.mjs';
import { phone } from './conditions.mjs';
import { openOnce } from './loading.mjs';

export const allViewports = [phone, { width: 1280, height: 800 }, { width: 1280, height: 1600 }];

const room = 'iclei-hero:not(:defined) { display: block; min-height: 100vh }';
const roomForSwitch = 'iclei-lang-switch:not(:defined) { display: block; min-height: 2.75em }';
const hidden = 'body:has(:not(:defined)) footer { visibility: hidden }';
const preload = () => {
  const french = readdirSync('dist/cdn/locales').find((name) => name.startsWith('fr-'));
  return `<link rel="modulepreload" href="/iclei/locales/${french}" />`;
};
const style = (...lines) => `<style>${lines.join(' ')}</style>`;

const lines = {
  'as it is': () => '',
  'room for the hero': () => style(room),
  'room for the hero and the switch': () => style(room, roomForSwitch),
  'footer hidden': () => style(hidden),
  'room for both, catalogue preloaded': () => preload() + style(room, roomForSwitch),
};

const oneRequest = (html) => html.replace('iclei.js', 'iclei.fr.js');

export const cases = [
  ...Object.keys(lines)
    .slice(0, 4)
    .map((line) => ({ name: `English, ${line}`, locale: 'en', line })),
  ...Object.keys(lines).map((line) => ({ name: `French, ${line}`, locale: 'fr', line })),
  {
    name: 'French in one request, room for the hero and the switch',
    locale: 'fr',
    line: 'room for the hero and the switch',
    change: oneRequest,
  },
];

/** Adds the pages to what is served. */
export function makeShiftPages(files) {
  cases.forEach(({ locale, line, change = (html) => html }, index) => {
    files[`/shift-${index}.html`] = change(
      page(locale).replace('</head>', `${lines[line]()}</head>`),
    );
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
