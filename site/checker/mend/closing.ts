import { sectionFor, slotsOf } from '../../../src/check/elements.js';
import { nearestName, names, sectionNames } from '../../../src/check/names.js';
import type { SourceTag } from '../../../src/prerender/parse.js';
import type { Page } from '../../../src/prerender/read.js';
import { isMarked, isTag, within, type Tag, type Text } from '../../../src/prerender/tag.js';
import { insertion, type Repair } from './source.js';

/** Whether a tag is one of ours, or is meant as one. */
const isOurs = (name: string) => name.startsWith('iclei') || names.includes(name);

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
  if (sectionNames.includes(tag.name)) return [insertion(endOfSection(tag), endTag)];
  const end = endOfEntry(source, tag);
  const ends = endTagsOf(openAt(end, tag));
  return ends === undefined ? undefined : [insertion(end, ends + endTag)];
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

/** The elements inside that are open at an offset, the innermost last. */
const openAt = (offset: number, tag: Tag): Tag[] =>
  [...within(tag)].filter(
    (inner) =>
      inner !== tag &&
      inner.opening.end <= offset &&
      inner.end >= offset &&
      !isClosedBy(offset, inner),
  );

/** Whether an element ends before an offset, or cannot have content. */
const isClosedBy = (offset: number, { isClosed, end, opening }: Tag) =>
  end === opening.end || (isClosed && end <= offset);

/** Their end tags, or undefined if one of them is ours or is closed further on, where it should not be closed twice. */
function endTagsOf(open: readonly Tag[]): string | undefined {
  const isSure = open.every(({ isClosed, name }) => !isClosed && !isOurs(name));
  return isSure
    ? [...open]
        .reverse()
        .map(({ name }) => `</${name}>`)
        .join('')
    : undefined;
}

/** Closes what is still open inside, and gives the end tag its right name. */
function closeInside(tag: Tag, { name, start }: SourceTag): Repair[] | undefined {
  const ends = endTagsOf(openAt(start, tag));
  if (ends === undefined) return undefined;
  const nameStart = start + '</'.length;
  return [
    ...(ends === '' ? [] : [insertion(start, ends)]),
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
    (inner) => inner !== tag && (isOurs(inner.name) || blocks.test(inner.name)),
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
