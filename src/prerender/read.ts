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

/** A page as far as it concerns our elements. */
export interface Page {
  /** Our elements, in the order of the page. Those in comments, scripts and inert templates are none. */
  readonly ours: readonly Tag[];
  /** The outermost element, `<html>`, with its attributes if the page has them. */
  readonly root: Tag | undefined;
  /** The first element with each id. */
  readonly ids: ReadonlyMap<string, Tag>;
  /** Why the page cannot be worked on. */
  readonly problems: readonly Problem[];
}

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A start or end tag of ours as it was read, whatever the rules of HTML then made of it. */
interface Seen extends Range {
  readonly name: string;
}

/** Reads a page by the rules of browsers, and remembers every tag of ours. */
class Reader extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  readonly opening: Seen[] = [];
  readonly closing: Seen[] = [];

  override onStartTag(token: Token.TagToken): void {
    remember(this.opening, token);
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    remember(this.closing, token);
    super.onEndTag(token);
  }
}

function remember(seen: Seen[], { tagName, location }: Token.TagToken): void {
  // One that means the end of another element first comes here once more.
  if (tagName.startsWith('iclei-') && location && seen.at(-1)?.start !== location.startOffset) {
    seen.push({ name: tagName, start: location.startOffset, end: location.endOffset });
  }
}

/**
 * What a person does wrong in a tag of ours, in words. Whatever else the standard calls a mistake
 * does no harm there, or is found by other means.
 */
const mistakes: Readonly<Partial<Record<string, string>>> = {
  'duplicate-attribute': 'An attribute stands here twice.',
  'missing-whitespace-between-attributes': 'A space is missing between two attributes.',
  'unexpected-character-in-attribute-name': 'A quotation mark is missing, or too many.',
  'unexpected-character-in-unquoted-attribute-value': 'A quotation mark is missing, or too many.',
  'unexpected-equals-sign-before-attribute-name': 'A = stands here without a name before it.',
  'missing-attribute-value': 'A value is missing after =.',
};

/**
 * Reads a page.
 *
 * @param html without a byte order mark.
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

  const problems: (Range & { message: string })[] = [];
  const complain = (start: number, message: string) => {
    problems.push({ start, end: start, message });
  };
  const declared = charsets.at(0);
  if (declared && !/^(utf-?8|unicode-1-1-utf-8)$/i.test(charsetOf(declared) ?? '')) {
    complain(
      declared.start,
      `The page says that it is in ${charsetOf(declared) ?? ''}. Save it as UTF-8, and say so: <meta charset="utf-8">.`,
    );
  }
  for (const { name, start } of ours) {
    if (!names.includes(name)) {
      complain(start, `<${name}> is no element of ICLEI's. Did you mean <${nearestName(name)}>?`);
    }
  }
  for (const { name, start } of reader.opening) {
    if (!found.has(start)) {
      complain(start, `<${name}> stands where HTML allows no such element. Put it elsewhere.`);
    }
  }
  const open = ours.filter(({ isClosed }) => !isClosed);
  for (const { name, start, opening } of open) {
    complain(
      start,
      html[opening.end - 2] === '/'
        ? `<${name} /> does not end here, as HTML has it. Write <${name}></${name}>.`
        : `<${name}> does not end where it should. Put </${name}> before the end of what is around it, and close what stands between.`,
    );
  }
  const ends = new Set(found.values());
  for (const { name, start, end } of open.length > 0 ? [] : reader.closing) {
    if (!ends.has(end)) {
      complain(start, `</${name}> ends nothing: no <${name}> is open here.`);
    }
  }
  const tags = [...reader.opening, ...reader.closing];
  for (const { code, startOffset } of errors) {
    const mistake = mistakes[code];
    const tag = tags.find(({ start, end }) => start <= startOffset && startOffset < end);
    if (tag && mistake) {
      complain(startOffset, `<${tag.name}>: ${mistake}`);
    }
  }
  const cut = /<\/?iclei-[^<]*$/i.exec(html);
  if (cut && errors.some(({ code }) => code === ErrorCodes.eofInTag)) {
    complain(cut.index, 'The page ends inside this tag.');
  }
  return {
    ours,
    root,
    ids,
    problems: problems
      .sort((one, other) => one.start - other.start)
      .map(({ start, message }) => problemAt(html, start, message)),
  };
}

/** What a `<meta>` says of the page's encoding. */
const charsetOf = (meta: Tag): string | undefined =>
  valueOf(meta, 'charset')?.trim() ??
  (valueOf(meta, 'http-equiv')?.toLowerCase() === 'content-type'
    ? /charset\s*=\s*["']?([^\s;"']+)/i.exec(valueOf(meta, 'content') ?? '')?.[1]
    : undefined);

interface Visit {
  readonly node: Node;
  readonly parent: Mutable | undefined;
  /** Whether a browser shows it: what stands in a `<template>` waits for a script. */
  readonly isLive: boolean;
  /** Whether it is a child of `parent`, and not in its shadow root. */
  readonly isChild: boolean;
}

type Mutable = Omit<Tag, 'children'> & { readonly children: (Tag | Text)[] };

/** All elements of a page, in its order. A deep page must not be too deep, so nothing recurses. */
function* tagsOf(
  document: ParentNode,
): Generator<{ tag: Tag; isLive: boolean; isElement: boolean }> {
  const waiting: Visit[] = [];
  const visit = (parent: ParentNode, rest: Omit<Visit, 'node'>) => {
    for (const node of [...parent.childNodes].reverse()) {
      waiting.push({ node, ...rest });
    }
  };
  visit(document, { parent: undefined, isLive: true, isChild: true });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
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
      // A shadow root is shown, but for the one that we wrote; the language is that around its element.
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
