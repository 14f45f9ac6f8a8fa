/** What is wrong in a page, and where. */
export interface Problem {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in characters as JavaScript counts them. */
  readonly column: number;
  /** A sentence or two for the person who wrote the page. */
  readonly message: string;
}

/** A page that cannot be prerendered. Its message has a line for each problem. */
export class PrerenderError extends Error {
  override name = 'PrerenderError';

  /** In the order of the page; at least one. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => describe(problem)).join('\n'));
    this.problems = problems;
  }
}

/** A problem at a place of a page, which is the number of characters before it. */
export function problemAt(html: string, offset: number, message: string): Problem {
  const lines = html.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, message };
}

/** A problem as editors and terminals make a link of it: `page.html:12:5: …`. */
export const describe = ({ line, column, message }: Problem, file?: string): string =>
  `${file === undefined ? '' : `${file}:`}${line}:${column}: ${message}`;
