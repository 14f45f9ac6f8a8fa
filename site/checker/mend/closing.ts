import { sectionFor, slotsOf } from '../../../src/check/elements.js';
import { nearestName, names, sectionNames } from '../../../src/check/names.js';
import type { Page, SourceTag } from '../../../src/prerender/read.js';
import { isMarked, isTag, within, type Tag, type Text } from '../../../src/prerender/tag.js';
import { insertion, type Repair } from './source.js';

/** The edits that close an element of ours, or undefined if it cannot be known where it was meant to end. */
export function repairEnd(source: string, page: Page, tag: Tag): Repair[] | undefined {
  if (tag.isClosed) return undefined;
  const endTag = `</${tag.name}>`;
  const ignored = ignoredEnd(page, tag);
  if (ignored) return closeInside(tag, ignored);
  const slash = /\s*\/>$/.exec(source.slice(tag.opening.start, tag.opening.end));
  const isValue = [...tag.attributes.values()].some(({ end }) => end === tag.opening.end - 1);
  if (slash && !isValue) {
    const start = tag.opening.end - slash[0].length;
    return [{ start, end: tag.opening.end, text: `>${endTag}` }];
  }
  const end = sectionNames.includes(tag.name) ? endOfSection(tag) : endOfEntry(source, tag);
  return [insertion(end, endTag)];
}

/** An end tag for the element that the parser has ignored: it is misspelt, or another element is open in it. */
function ignoredEnd({ ours, endTags }: Page, tag: Tag): SourceTag | undefined {
  const used = new Set(ours.filter(({ isClosed }) => isClosed).map(({ end }) => end));
  return endTags.find(
    ({ name, start, end }) =>
      start >= tag.opening.end &&
      start < tag.end &&
      !used.has(end) &&
      (name === tag.name || (!names.includes(name) && nearestName(name) === tag.name)),
  );
}

/** Closes what is still open inside, and gives the end tag its right name. */
function closeInside(tag: Tag, { name, start }: SourceTag): Repair[] | undefined {
  const open = [...within(tag)].filter(
    (inner) => inner !== tag && inner.opening.end <= start && inner.end > start,
  );
  if (open.some(({ isClosed, name }) => isClosed || names.includes(name))) return undefined;
  const ends = open.reverse().map((inner) => `</${inner.name}>`);
  const nameStart = start + '</'.length;
  return [
    ...(ends.length > 0 ? [insertion(start, ends.join(''))] : []),
    ...(name === tag.name
      ? []
      : [{ start: nameStart, end: nameStart + name.length, text: tag.name }]),
  ];
}

/** After those children that certainly belong to the section: what has a slot, and its entries. */
function endOfSection(tag: Tag): number {
  let end = tag.opening.end;
  for (const child of tag.children) {
    if (isTag(child)) {
      if (!isOwn(child, tag)) break;
      end = child.end;
    } else if (!isBlank(child)) {
      break;
    }
  }
  return end;
}

const isBlank = ({ text }: Text) => text.trim() === '';

function isOwn(child: Tag, section: Tag): boolean {
  const all = [...within(child)];
  const isWhole = all.every(
    ({ name, isClosed, children }) =>
      isClosed || (!names.includes(name) && children.length === 0) || /^(li|p)$/.test(name),
  );
  const slot = child.attributes.get('slot')?.value ?? '';
  const isLink = ({ attributes }: Tag) => attributes.has('hreflang');
  const belongs = ({ name }: Tag) => names.includes(name) && sectionFor(name) === section.name;
  const isForeign = ({ name }: Tag) => sectionNames.includes(name);
  return (
    isMarked(child) ||
    (isWhole &&
      !all.some(isForeign) &&
      (slotsOf(section.name).includes(slot) ||
        all.some((each) => belongs(each) && !isForeign(each)) ||
        (section.name === 'iclei-lang-switch' && all.some(isLink))))
  );
}

const blocks = /^(main|header|footer|form|script|article|aside|section|h[1-6])$/;

/** Before the next element of ours or the next block of the page, without the white space before it. */
function endOfEntry(source: string, tag: Tag): number {
  const next = [...within(tag)].find(
    (inner) => inner !== tag && (names.includes(inner.name) || blocks.test(inner.name)),
  );
  const wrapper = next && outermost(next, tag);
  const text = source.slice(tag.opening.end, wrapper?.start ?? tag.end);
  return tag.opening.end + text.trimEnd().length;
}

/** The child of the entry that the next element is in. */
function outermost(inner: Tag, tag: Tag): Tag {
  let top = inner;
  while (top.parent && top.parent !== tag) top = top.parent;
  return top;
}
