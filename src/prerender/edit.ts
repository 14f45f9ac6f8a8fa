import type { Range } from './tag.js';

/** What to write in the place of a stretch of a page. Where that is empty, it is put in. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * A page after some edits. Everything else in it stays as it is.
 *
 * @param edits in any order. They must not overlap; of two at one place, what is put in comes
 *   before what is replaced.
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
