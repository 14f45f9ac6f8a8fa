/** Edits of tags in the source of a page, by which everything else stays byte for byte the same. */
import type { Edit } from '../../../src/prerender/edit.js';
import type { Range, Tag } from '../../../src/prerender/tag.js';

/** An edit of the check. */
export interface Repair extends Edit {
  /** The offset that the text had before, if it moves. */
  readonly from?: number;
}

export const insertion = (at: number, text: string): Repair => ({ start: at, end: at, text });

const written = (name: string, value: string): string =>
  value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The edit that removes an attribute, with the white space before it. */
export function withoutAttribute(source: string, { start, end }: Range): Repair {
  const before = source.slice(0, start);
  return { start: before.trimEnd().length, end, text: '' };
}

/** The edit that replaces an attribute, or adds it at the end of the start tag. */
export function withAttribute(source: string, tag: Tag, name: string, value: string): Repair {
  const attribute = tag.attributes.get(name);
  if (attribute) {
    return { start: attribute.start, end: attribute.end, text: written(name, value) };
  }
  const { start, end } = tag.opening;
  const lastEnd = Math.max(
    start + 1 + tag.name.length,
    ...[...tag.attributes.values()].map((each) => each.end),
  );
  return insertion(Math.min(lastEnd, end - 1), ` ${written(name, value)}`);
}

/** The edit that replaces an attribute by one with another name. */
export const renamedAttribute = ({ start, end }: Range, name: string, value: string): Repair => ({
  start,
  end,
  text: written(name, value),
});

/** The offset of the end tag of an element that has one. */
export const endTagStart = (source: string, { start, end }: Tag): number =>
  start + source.slice(start, end).lastIndexOf('</');

/** The edits that give an element another name. */
export function renamed(source: string, tag: Tag, name: string): Repair[] {
  const names = [tag.start + 1, ...(tag.isClosed ? [endTagStart(source, tag) + 2] : [])];
  return names.map((start) => ({ start, end: start + tag.name.length, text: name }));
}

/** Those of several repairs of which no edit touches an edit of one before. */
export function withoutConflicts<Mistake extends { readonly repairs: readonly Repair[] }>(
  mistakes: readonly Mistake[],
): Mistake[] {
  const edits: Repair[] = [];
  return mistakes.filter(({ repairs }) => {
    const isFree = repairs.every((edit) =>
      edits.every((other) => edit.end < other.start || edit.start > other.end),
    );
    if (isFree) edits.push(...repairs);
    return isFree;
  });
}

/** Where an offset of the edited page was before the edits. */
export function originOf(offset: number, edits: readonly Repair[]): number {
  let shift = 0;
  for (const { start, end, text, from } of [...edits].sort(
    (one, other) => one.start - other.start,
  )) {
    const at = start + shift;
    if (offset < at) break;
    if (offset < at + text.length) {
      return from === undefined ? Math.min(end, start + offset - at) : from + offset - at;
    }
    shift += text.length - (end - start);
  }
  return offset - shift;
}
