import {
  ErrorCodes,
  html as spec,
  Parser,
  type DefaultTreeAdapterTypes,
  type ParserError,
  type Token,
} from 'parse5';
import { names, nearestName } from '../check/names.js';
import { problemAt, type Problem } from './problem.js';
import { isMarked, valueOf, type Attribute, type Range, type Tag, type Text } from './tag.js';

/** The parts of a page that matter for our elements. */
export interface Page {
  /** Our elements in the order of the page, but not those in comments, scripts and inert templates. */
  readonly ours: readonly Tag[];
  /** The root element, `<html>`, which the parser adds if the page has none. */
  readonly root: Tag | undefined;
  /** The first element with each id. */
  readonly ids: ReadonlyMap<string, Tag>;
  /** The end tags of ours in the source, also those that close nothing. */
  readonly endTags: readonly SourceTag[];
  /** What is wrong with the page's tags, in its order. */
  readonly mistakes: readonly Mistake[];
  /** The same, as the reasons why the page cannot be prerendered. */
  readonly problems: readonly Problem[];
}

/** What is wrong with a tag: its kind, for whoever explains it in other words. */
export interface Mistake {
  /** The offset in the page. */
  readonly start: number;
  readonly kind: MistakeKind;
  /** The name of the tag. */
  readonly name: string;
}

export type MistakeKind =
  | 'encoding'
  | 'unknown'
  | 'not-allowed'
  | 'not-closed'
  | 'closes-nothing'
  | 'cut'
  | keyof typeof parseErrors;

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A start or end tag of ours in the source, whatever the HTML parser makes of it. */
export interface SourceTag extends Range {
  readonly name: string;
}

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
 * Messages for the parse errors that authors cause in our tags. All other parse errors are harmless
 * there, or are found by other means.
 */
const parseErrors = {
  'duplicate-attribute': 'An attribute is written twice.',
  'missing-whitespace-between-attributes': 'A space is missing between two attributes.',
  'unexpected-character-in-attribute-name': 'There is a quotation mark too few or too many.',
  'unexpected-character-in-unquoted-attribute-value':
    'There is a quotation mark too few or too many.',
  'unexpected-equals-sign-before-attribute-name': 'There is no attribute name before =.',
  'missing-attribute-value': 'A value is missing after =.',
} as const;

const isOfTag = (code: string): code is keyof typeof parseErrors => code in parseErrors;

/**
 * Parses a page.
 *
 * @param html the page without a byte order mark.
 */
export function readPage(html: string): Page {
  const errors: ParserError[] = [];
  const reader = new Reader({
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  reader.tokenizer.write(html, true);

  const ours: Tag[] = [];
  const ids = new Map<string, Tag>();
  const found = new Map<number, number | undefined>();
  const charsets: Tag[] = [];
  let root: Tag | undefined;
  for (const { tag, isLive, isElement } of tagsOf(reader.document)) {
    const isOurs = tag.name.startsWith('iclei-');
    if (isOurs) {
      found.set(tag.opening.start, tag.isClosed ? tag.end : undefined);
    }
    if (isLive && isElement) {
      root ??= tag;
      const id = valueOf(tag, 'id');
      if (id !== undefined && !ids.has(id)) {
        ids.set(id, tag);
      }
      if (isOurs) {
        ours.push(tag);
      }
      if (tag.name === 'meta' && charsetOf(tag) !== undefined) {
        charsets.push(tag);
      }
    }
  }

  const mistakes: (Mistake & { message: string })[] = [];
  const addMistake = (start: number, kind: MistakeKind, name: string, message: string) => {
    mistakes.push({ start, kind, name, message });
  };
  const declared = charsets.at(0);
  if (declared && !/^(utf-?8|unicode-1-1-utf-8)$/i.test(charsetOf(declared) ?? '')) {
    addMistake(
      declared.start,
      'encoding',
      declared.name,
      `The page declares that it is in ${charsetOf(declared) ?? ''}. Save it as UTF-8, and declare that: <meta charset="utf-8">.`,
    );
  }
  for (const { name, start } of ours) {
    if (!names.includes(name)) {
      addMistake(
        start,
        'unknown',
        name,
        `There is no element <${name}>. Did you mean <${nearestName(name)}>?`,
      );
    }
  }
  for (const { name, start } of reader.opening) {
    if (!found.has(start)) {
      addMistake(
        start,
        'not-allowed',
        name,
        `HTML does not allow <${name}> here. Move it to another place.`,
      );
    }
  }
  const open = ours.filter(({ isClosed }) => !isClosed);
  for (const { name, start, opening } of open) {
    addMistake(
      start,
      'not-closed',
      name,
      html[opening.end - 2] === '/'
        ? `HTML does not treat <${name} /> as closed. Write <${name}></${name}>.`
        : `<${name}> is not closed where it should be. Put </${name}> before the end of the element around it, and close all elements inside.`,
    );
  }
  const ends = new Set(found.values());
  for (const { name, start, end } of open.length > 0 ? [] : reader.closing) {
    if (!ends.has(end)) {
      addMistake(
        start,
        'closes-nothing',
        name,
        `</${name}> closes nothing: no <${name}> is open here.`,
      );
    }
  }
  const tags = [...reader.opening, ...reader.closing];
  for (const { code, startOffset } of errors) {
    const tag = tags.find(({ start, end }) => start <= startOffset && startOffset < end);
    if (tag && isOfTag(code)) {
      addMistake(startOffset, code, tag.name, `<${tag.name}>: ${parseErrors[code]}`);
    }
  }
  const cut = /<\/?iclei-[^<]*$/i.exec(html);
  if (cut && errors.some(({ code }) => code === ErrorCodes.eofInTag)) {
    addMistake(cut.index, 'cut', '', 'The page ends inside this tag.');
  }
  return {
    ours,
    root,
    ids,
    endTags: reader.closing,
    mistakes: mistakes.sort((one, other) => one.start - other.start),
    problems: mistakes.map(({ start, message }) => problemAt(html, start, message)),
  };
}

/** The encoding that a `<meta>` element declares. */
const charsetOf = (meta: Tag): string | undefined =>
  valueOf(meta, 'charset')?.trim() ??
  (valueOf(meta, 'http-equiv')?.toLowerCase() === 'content-type'
    ? /charset\s*=\s*["']?([^\s;"']+)/i.exec(valueOf(meta, 'content') ?? '')?.[1]
    : undefined);

interface Visit {
  readonly node: Node;
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
