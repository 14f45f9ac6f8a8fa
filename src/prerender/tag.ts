import { mark } from '../language/prerendered.js';

/** A stretch of a page, in UTF-16 code units from its start. */
export interface Range {
  readonly start: number;
  /** The place after its last character. */
  readonly end: number;
}

/** An attribute as it stands in a page: where, with its name and its value. */
export interface Attribute extends Range {
  readonly value: string;
}

/** Text between tags, with its character references resolved. */
export interface Text extends Range {
  readonly text: string;
}

/** An element of a page and where it stands there, with its tags. */
export interface Tag extends Range {
  /** In small letters. */
  readonly name: string;
  /** Its start tag. */
  readonly opening: Range;
  /** Whether the page has an end tag for it. */
  readonly isClosed: boolean;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** The element around it; for what stands in a shadow root, the root's element. */
  readonly parent: Tag | undefined;
  /** Without comments, and without what stands in a `<template>`. */
  readonly children: readonly (Tag | Text)[];
}

/** Whether a piece of a page is an element. */
export const isTag = (piece: Tag | Text): piece is Tag => 'name' in piece;

/** The value of an attribute, if the element has it. */
export const valueOf = (tag: Tag, name: string): string | undefined =>
  tag.attributes.get(name)?.value;

/** An element and everything in it, in the order of the page. */
export function* within(tag: Tag): Generator<Tag> {
  const waiting = [tag];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...next.children.filter(isTag).reverse());
  }
}

/** The text of a piece, with that of everything in it. */
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

/** Whether the command has written it, and nobody has put an element of ours into it since. */
export const isMarked = (piece: Tag | Text): piece is Tag =>
  isTag(piece) &&
  piece.attributes.has(mark) &&
  ![...within(piece)].some(({ name }) => name.startsWith('iclei-'));
