import type { Range } from './tag.js';

/** A text that replaces a range of a page, or is inserted if the range is empty. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * Applies edits to a page. Everything else stays unchanged.
 *
 * @param edits in any order. They must not overlap; of two that start at the same offset, the
 *   insertion comes before the replacement.
 */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let done = 0;
  for (const { start, end, text } of inOrder) {
    result += html.slice(done, start) + text;
    done = end;
  }
  return result + html.slice(done);
}
