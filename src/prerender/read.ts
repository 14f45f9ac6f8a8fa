import { mistakesIn, type Mistake } from './mistakes.js';
import { isOurs, parse, type SourceTag } from './parse.js';
import { problemAt, type Problem } from './problem.js';
import { valueOf, type Tag } from './tag.js';

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

/**
 * Reads a page.
 *
 * @param html the page without a byte order mark.
 */
export function readPage(html: string): Page {
  const parsed = parse(html);
  const ids = new Map<string, Tag>();
  for (const tag of parsed.live) {
    const id = valueOf(tag, 'id');
    if (id !== undefined && !ids.has(id)) ids.set(id, tag);
  }
  const mistakes = mistakesIn(parsed);
  return {
    ours: parsed.live.filter(isOurs),
    root: parsed.live[0],
    ids,
    endTags: parsed.closing,
    mistakes,
    problems: mistakes.map(({ start, message }) => problemAt(html, start, message)),
  };
}
