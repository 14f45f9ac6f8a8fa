/** What a page says between the tags of a section, and how a section is to show it. */
import { entryTag } from './between.js';
import { isIn, sectionTags, tree, type Part } from './model.js';
import { allParts, attribute, find, isSection, isSwitch, pick, type Run } from './finding.js';

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

const isEntry = ({ tag }: Part) => Object.values(entryTag).includes(tag);

/** The section that holds an entry, whatever is around it. */
const sectionOf = ({ parent }: Part): Part => (isSection(parent!) ? parent! : sectionOf(parent!));

/** What editors put around entries, from the outside. */
const wrappers = [[], [], ['p'], ['ul', 'li'], ['blockquote', 'p'], ['section', 'p']];

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
    // Fallback of a section in another is taken for what follows a tag without an end.
    if (!slot && (isSection(section.parent!) || section.children.length > 6)) return undefined;
    const part = page.create(slot ? 'span' : 'p', slot ? { slot } : {});
    part.node.textContent = 'Our own words';
    page.put(part, section, other % (section.children.length + 1));
    return {
      words: `${part.key} comes into ${section.key} as ${slot ?? 'fallback'}`,
      touched: [section],
    };
  },
  entry(page, one, other, what) {
    const section = find(page, one, other % 9 ? ({ tag }) => tag in entryTag : isSection);
    if (!section || section.children.length > 6) return undefined;
    const entry = page.create(entryTag[section.tag] ?? pick(Object.values(entryTag), what));
    entry.node.textContent = 'Our own event';
    page.set(entry, 'year', pick(years, what));
    page.set(entry, 'value', pick(values, what));
    let part = entry;
    for (const tag of [...pick(wrappers, other)].reverse()) {
      const wrapper = page.create(tag);
      page.put(part, wrapper);
      part = wrapper;
    }
    page.put(part, section, other % (section.children.length + 1));
    return { words: `${part.key} comes into ${section.key}`, touched: [section] };
  },
  'entry without an end'(page, one, other) {
    const entry = find(page, one, isEntry);
    const inner =
      entry && find(page, other, ({ tag, parent }) => tag === entry.tag && isSection(parent!));
    if (!inner || isIn(entry, inner)) return undefined;
    const from = sectionOf(inner);
    page.put(inner, entry);
    return { words: `${inner.key} is in ${entry.key}`, touched: [from, sectionOf(entry)] };
  },
  'section without an end'(page, one, other, what) {
    const section = find(page, one, (part) => isSection(part) && !isSection(part.parent!));
    if (!section || allParts(page).filter(isSection).length > 9) return undefined;
    const inner = section.children.find(isSection);
    if (inner) {
      page.remove(inner);
      return { words: `${section.key} loses ${inner.key}`, touched: [section] };
    }
    const part = page.create(pick(sectionTags, what));
    page.put(part, section, other % (section.children.length + 1));
    return { words: `${part.key} comes into ${section.key}`, touched: [section] };
  },
  morph(page) {
    for (const part of [...tree(page.place)].slice(1)) {
      const element = part.node as Element;
      // A library that morphs makes of the page what the server has sent, which is what the model knows.
      for (const name of element.getAttributeNames()) {
        if (!part.attributes.has(name)) throw new Error(`${part.key} has got ${name}`);
      }
      for (const [name, value] of part.attributes) element.setAttribute(name, value);
    }
    return { words: 'the page is morphed', touched: [page.html] };
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
