import { Parser, type DefaultTreeAdapterTypes, type ParserError, type Token } from 'parse5';
import { isOurs, mistakesIn, type Mistake, type SourceTag } from './mistakes.js';
import { problemAt, type Problem } from './problem.js';
import { valueOf, type Tag } from './tag.js';
import { tagsOf } from './tree.js';

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
export function readPage(html: string): Page {
  const errors: ParserError[] = [];
  const reader = new Reader({
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  reader.tokenizer.write(html, true);

  const live: Tag[] = [];
  const ids = new Map<string, Tag>();
  const found = new Map<number, number | undefined>();
  for (const { tag, isLive, isElement } of tagsOf(reader.document)) {
    if (isOurs(tag)) found.set(tag.opening.start, tag.isClosed ? tag.end : undefined);
    if (!isLive || !isElement) continue;
    live.push(tag);
    const id = valueOf(tag, 'id');
    if (id !== undefined && !ids.has(id)) ids.set(id, tag);
  }

  const { opening, closing } = reader;
  const mistakes = mistakesIn({ html, live, found, opening, closing, errors });
  return {
    ours: live.filter(isOurs),
    root: live[0],
    ids,
    endTags: closing,
    mistakes,
    problems: mistakes.map(({ start, message }) => problemAt(html, start, message)),
  };
}
