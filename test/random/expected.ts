/** What an element of ours has to show: its reference in its language, with what the page adds and asks for. */
import { until } from '../language/support.js';
import { entriesOf, restOf } from './between.js';
import { currentOf, hasLinks, isInOtherLanguage, localeOf, nearest } from './oracle.js';
import { switchTag, type Page, type Part } from './model.js';
import { contentOf, settled } from './reading.js';

/** The attributes that leave out or replace much: an element with each is a reference of its own. */
const variants = ['no-figures', 'names'];

const references = new Map<string, string>();

const referenceKey = (tag: string, locale: string, attributes: readonly string[]) =>
  [tag, locale, ...attributes].join(' ');

/** Renders each element in each language by itself. */
export async function makeReferences(
  names: readonly string[],
  locales: readonly string[],
): Promise<void> {
  for (const tag of names) {
    for (const attributes of [[], ...variants.map((name) => [name])]) {
      for (const locale of locales) {
        const element = document.createElement(tag);
        element.lang = locale;
        for (const name of attributes) element.setAttribute(name, '');
        document.body.append(element);
        const mark = `lang="${locale}"`;
        await settled();
        // The first one in a language waits for its catalogue.
        await until(() => contentOf(element).includes(mark), `${tag} never shows ${locale}`);
        references.set(referenceKey(tag, locale, attributes), contentOf(element));
        element.remove();
      }
    }
  }
}

const yearOf = (text: string) => (/^0*[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined);

/** What is shown of an entry, in its own language and direction. */
function copyOf(entry: Part, before = ''): string {
  const lang = nearest('lang', entry);
  const dir = nearest('dir', entry) ?? 'auto';
  return `<div${lang === undefined ? '' : ` lang="${lang}"`} dir="${dir}">${before}Our own event</div>`;
}

/** ICLEI's events and the page's, in the order of years. */
function timeline(part: Part, items: readonly string[], entries: readonly Part[]): string {
  let latest = 0;
  const dated = items.map((item) => {
    latest = Number(/<time[^>]*>(\d+)/.exec(item)?.[1] ?? latest);
    return { item, year: latest };
  });
  const undated: string[] = [];
  for (const entry of entries) {
    const year = yearOf((entry.attributes.get('year') ?? '').trim());
    const time = `<time datetime="${String(year).padStart(4, '0')}">${year}</time>`;
    const item = `<li>${year ? time : ''}${copyOf(entry)}</li>`;
    if (year) dated.push({ item, year });
    else undated.push(item);
  }
  dated.sort((one, other) => one.year - other.year);
  if (part.attributes.get('order') === 'newest-first') dated.reverse();
  return [...dated.map(({ item }) => item), ...undated].join('');
}

function withEntries(part: Part, text: string): string {
  const entries = entriesOf(part);
  if (part.tag === 'iclei-timeline') {
    return text.replace(
      /<ol>(.*)<\/ol>/,
      (_, items: string) => `<ol>${timeline(part, items.match(/<li>.*?<\/li>/g)!, entries)}</ol>`,
    );
  }
  return impacts(part, text, entries);
}

/** ICLEI's impacts and the page's: large figures after its figures, statements after its statements. */
function impacts(part: Part, text: string, entries: readonly Part[]): string {
  const figures: string[] = [];
  const statements: string[] = [];
  for (const entry of entries) {
    const value = entry.attributes.get('value')?.trim();
    const number = copyOf(entry).replace(/^<div(.*?)>.*/, `<dd$1>${value}</dd>`);
    if (value && !part.attributes.has('no-figures'))
      figures.push(`<div><dt>${copyOf(entry)}</dt>${number}</div>`);
    else statements.push(`<li>${copyOf(entry, value && `<strong>${value}</strong>\u00a0`)}</li>`);
  }
  const group = (list: string, items: readonly string[]) =>
    items.length > 0 ? `<div><${list}>${items.join('')}</${list}></div>` : '';
  return text.replace(
    /(<\/dl>)?(<ul>.*<\/ul>)/,
    (_, end = '', list: string) => `${end}${group('dl', figures)}${list}${group('ul', statements)}`,
  );
}

function content(page: Page, part: Part): string {
  const { tag, attributes, children } = part;
  const locale = localeOf(page, part);
  const present = variants.filter((name) => attributes.has(name));
  const reference = references.get(referenceKey(tag, locale, present))!;
  const level = Number(/^[1-6]$/.exec(attributes.get('heading-level') ?? '')?.[0] ?? 2);
  let count = 0;
  const text = reference
    // The first heading is the section's own, and those after it are one level lower.
    .replace(/<(\/?)h[1-6]>/g, (_, end: string) => {
      count += 1;
      return `<${end}h${Math.min(6, level + (count > 2 ? 1 : 0))}>`;
    })
    .replace(/<slot (.+?)>(.*?)<\/slot>/g, (whole, name: string) => {
      const own = children.filter((child) => child.attributes.get('slot') === name);
      return own.length
        ? `<slot ${name}>${own.map(({ key }) => `{${key}}`).join('')}</slot>`
        : whole;
    });
  if (tag !== switchTag) return withEntries(part, text) + restOf(part);
  const links = children.filter((child) => !child.attributes.has('slot'));
  return hasLinks(part)
    ? text.replace(/<ul>.*<\/ul>/, `<slot >${links.map(({ key }) => `{${key}}`).join('')}</slot>`)
    : text;
}

/** All that has to be seen of an element. */
export function expected(page: Page, part: Part): string {
  const isSwitch = part.tag === switchTag;
  const current = isSwitch && !hasLinks(part) ? currentOf(page, part) : '';
  const isOther = !isSwitch && isInOtherLanguage(page, part);
  const isRightToLeft = !isSwitch && nearest('dir', part) === 'rtl';
  return `${content(page, part)} current: ${current} other language: ${isOther} rtl: ${isRightToLeft}`;
}
