/** What a page says between the tags of a section, and how a section is to show it. */
import type { Part } from './model.js';
import { attribute, find, isSection, isSwitch, pick, type Run } from './finding.js';

const levels = [null, '1', '2', '3', '4', '5', '6', '0', '7', '2.5', 'two', ''];
const orders = [null, 'newest-first', 'oldest-first', 'random', ''];
const years = [
  null,
  '1850',
  '1989',
  '1991',
  '1995',
  '2003',
  '2021',
  '0850',
  '0',
  '12345',
  'soon',
  ' 1999 ',
];
const values = [null, '12,000', '<b>7</b>', '', '5 %'];
const ownSlots = ['heading', 'introduction', 'actions', 'media'];

const entryTag: Record<string, string> = {
  'iclei-timeline': 'iclei-milestone',
  'iclei-impact-list': 'iclei-impact',
};
const isEntry = ({ tag }: Part) => Object.values(entryTag).includes(tag);

/** The section that holds an entry, which may be in a paragraph. */
const sectionOf = ({ parent }: Part): Part => (isSection(parent!) ? parent! : parent!.parent!);

export const content: Record<string, Run> = {
  level: attribute('heading-level', isSection, levels),
  order: attribute('order', ({ tag }) => tag === 'iclei-timeline', orders),
  figures: attribute('no-figures', ({ tag }) => tag === 'iclei-impact-list', ['', null]),
  names: attribute('names', isSwitch, ['', null]),
  own(page, one, other, what) {
    const section = find(page, one, isSection);
    if (!section) return undefined;
    const own = section.children.filter(({ tag }) => ['span', 'p'].includes(tag));
    if (what % 3 === 0 && own.length) {
      const gone = pick(own, other);
      page.remove(gone);
      return { words: `${section.key} loses ${gone.key}`, touched: [section] };
    }
    const slot = what % 4 ? pick(ownSlots, what) : undefined;
    const part = page.create(slot ? 'span' : 'p', slot ? { slot } : {});
    part.node.textContent = 'Our own words';
    page.put(part, section, other % (section.children.length + 1));
    return {
      words: `${part.key} comes into ${section.key} as ${slot ?? 'fallback'}`,
      touched: [section],
    };
  },
  entry(page, one, other, what) {
    const section = find(page, one, ({ tag }) => tag in entryTag);
    if (!section || section.children.length > 6) return undefined;
    const entry = page.create(entryTag[section.tag]!);
    entry.node.textContent = 'Our own event';
    page.set(entry, 'year', pick(years, what));
    page.set(entry, 'value', pick(values, what));
    const part = what % 4 ? entry : page.create('p');
    if (part !== entry) page.put(entry, part);
    page.put(part, section, other % (section.children.length + 1));
    return { words: `${part.key} comes into ${section.key}`, touched: [section] };
  },
  year: attribute('year', ({ tag }) => tag === 'iclei-milestone', years),
  value: attribute('value', ({ tag }) => tag === 'iclei-impact', values),
  'entry moves'(page, one, other, what) {
    const entry = find(page, one, (part) => isEntry(part) && isSection(part.parent!));
    const section = entry && find(page, other, ({ tag }) => entryTag[tag] === entry.tag);
    if (!entry || !section) return undefined;
    const from = sectionOf(entry);
    if (what % 3 === 0) page.remove(entry);
    else page.put(entry, section, what % (section.children.length + 1));
    const to = what % 3 ? section.key : 'nowhere';
    return { words: `${entry.key} moves from ${from.key} to ${to}`, touched: [from, section] };
  },
  link(page, one, other) {
    const part = find(page, one, isSwitch);
    if (!part) return undefined;
    const links = part.children.filter(({ tag }) => tag === 'a');
    if (links.length && other % 2) {
      page.remove(links[0]!);
      return { words: `${part.key} loses a link`, touched: [part] };
    }
    const link = page.create('a', { hreflang: 'fr', href: '/fr/' });
    page.put(link, part);
    return { words: `${part.key} gets a link`, touched: [part] };
  },
};
