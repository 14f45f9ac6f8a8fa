import {
  html as spec,
  Parser,
  type DefaultTreeAdapterTypes,
  type ParserError,
  type Token,
} from 'parse5';
import { isMarked, type Attribute, type Range, type Tag, type Text } from './tag.js';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A start or end tag of ours in the source, whatever the HTML parser makes of it. */
export interface SourceTag extends Range {
  readonly name: string;
}

/** What the HTML parser finds on a page. */
export interface Parsed {
  readonly html: string;
  /** The elements in the order of the page, but not those in comments, scripts and inert templates. */
  readonly live: readonly Tag[];
  /** Where the parser has found an element of ours, and the end of each that is closed. */
  readonly found: ReadonlyMap<number, number | undefined>;
  /** The start and end tags of ours in the source. */
  readonly opening: readonly SourceTag[];
  readonly closing: readonly SourceTag[];
  readonly errors: readonly { readonly code: string; readonly startOffset: number }[];
}

export const isOurs = ({ name }: Tag): boolean => name.startsWith('iclei-');

/** Parses a page as browsers do, and records every tag of ours. */
class Reader extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  readonly opening: SourceTag[] = [];
  readonly closing: SourceTag[] = [];

  override onStartTag(token: Token.TagToken): void {
    record(this.opening, token);
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    record(this.closing, token);
    super.onEndTag(token);
  }
}

function record(tags: SourceTag[], { tagName, location }: Token.TagToken): void {
  // The parser processes a token twice if it first ends another element.
  if (tagName.startsWith('iclei-') && location && tags.at(-1)?.start !== location.startOffset) {
    tags.push({ name: tagName, start: location.startOffset, end: location.endOffset });
  }
}

/**
 * Parses a page.
 *
 * @param html the page without a byte order mark.
 */
export function parse(html: string): Parsed {
  const errors: ParserError[] = [];
  const reader = new Reader({
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  reader.tokenizer.write(html, true);
  const live: Tag[] = [];
  const found = new Map<number, number | undefined>();
  for (const { tag, isLive, isElement } of tagsOf(reader.document)) {
    if (isOurs(tag)) found.set(tag.opening.start, tag.isClosed ? tag.end : undefined);
    if (isLive && isElement) live.push(tag);
  }
  const { opening, closing } = reader;
  return { html, live, found, opening, closing, errors };
}

interface Visit {
  readonly node: DefaultTreeAdapterTypes.Node;
  readonly parent: Mutable | undefined;
  /** Whether a browser shows it: the content of a `<template>` is inert, unless it is a shadow root. */
  readonly isLive: boolean;
  /** Whether it is a child of `parent`, not in its shadow root. */
  readonly isChild: boolean;
}

type Mutable = Omit<Tag, 'children'> & { readonly children: (Tag | Text)[] };

/** All elements of a page, in its order. Not recursive, so that a deeply nested page cannot overflow the stack. */
function* tagsOf(
  document: ParentNode,
): Generator<{ tag: Tag; isLive: boolean; isElement: boolean }> {
  const pending: Visit[] = [];
  const visit = (parent: ParentNode, rest: Omit<Visit, 'node'>) => {
    for (const node of [...parent.childNodes].reverse()) {
      pending.push({ node, ...rest });
    }
  };
  visit(document, { parent: undefined, isLive: true, isChild: true });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, parent, isLive, isChild } = next;
    const place = node.sourceCodeLocation;
    if ('value' in node && place) {
      const range = { start: place.startOffset, end: place.endOffset };
      parent?.children.push({ ...range, text: node.value });
    }
    if (!('tagName' in node)) {
      continue;
    }
    const tag = tagOf(node, parent);
    if (isChild) {
      parent?.children.push(tag);
    }
    yield { tag, isLive, isElement: node.namespaceURI === spec.NS.HTML };
    if ('content' in node) {
      // The content of a declarative shadow root counts, except that of one of ours. It inherits the
      // language of its host.
      const isShown = isLive && tag.attributes.has('shadowrootmode');
      if (!isMarked(tag)) {
        visit(node.content, { parent, isLive: isShown, isChild: false });
      }
    } else {
      visit(node, { parent: tag, isLive, isChild: true });
    }
  }
}

function tagOf(
  { tagName, attrs, sourceCodeLocation: place }: DefaultTreeAdapterTypes.Element,
  parent: Tag | undefined,
): Mutable {
  const attributes = new Map<string, Attribute>();
  for (const { name, value } of attrs) {
    const range = place?.attrs?.[name];
    attributes.set(name, { start: range?.startOffset ?? 0, end: range?.endOffset ?? 0, value });
  }
  const start = place?.startOffset ?? 0;
  return {
    name: tagName,
    start,
    end: place?.endOffset ?? start,
    opening: { start, end: place?.startTag?.endOffset ?? place?.endOffset ?? start },
    isClosed: place?.endTag !== undefined,
    attributes,
    parent,
    children: [],
  };
}
