import { mark } from '../language/prerendered.js';

/** A range of a page, in UTF-16 code units from its start. */
export interface Range {
  readonly start: number;
  /** The offset after its last code unit. */
  readonly end: number;
}

/** An attribute: its range in the page and its value. */
export interface Attribute extends Range {
  readonly value: string;
}

/** The text between tags, with character references resolved. */
export interface Text extends Range {
  readonly text: string;
}

/** An element of a page. Its range includes the tags. */
export interface Tag extends Range {
  /** In lower case. */
  readonly name: string;
  /** The range of its start tag. */
  readonly opening: Range;
  /** Whether the page has an end tag for it. */
  readonly isClosed: boolean;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** The parent element; for the children of a shadow root, its host. */
  readonly parent: Tag | undefined;
  /** Without comments, and without the content of a `<template>`. */
  readonly children: readonly (Tag | Text)[];
}

export const isTag = (piece: Tag | Text): piece is Tag => 'name' in piece;

export const valueOf = (tag: Tag, name: string): string | undefined =>
  tag.attributes.get(name)?.value;

/** An element and all its descendants, in the order of the page. */
export function* within(tag: Tag): Generator<Tag> {
  const pending = [tag];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    pending.push(...next.children.filter(isTag).reverse());
  }
}

/** The text content of a node, including its descendants. */
export const textOf = (piece: Tag | Text): string =>
  isTag(piece)
    ? [...within(piece)]
        .flatMap(({ children }) => children)
        .map((child) => (isTag(child) ? '' : child))
        .flatMap((text) => text || [])
        .sort((one, other) => one.start - other.start)
        .map(({ text }) => text)
        .join('')
    : piece.text;

/** Whether the command has written the node, and no element of ours has been put into it since. */
export const isMarked = (piece: Tag | Text): piece is Tag =>
  isTag(piece) &&
  piece.attributes.has(mark) &&
  ![...within(piece)].some(({ name }) => name.startsWith('iclei-'));
