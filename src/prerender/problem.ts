/** A mistake in a page, and its place. */
export interface Problem {
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1 in UTF-16 code units. */
  readonly column: number;
  /** One or two sentences for the author of the page. */
  readonly message: string;
}

/** The error for a page that cannot be prerendered. Its message has one line for each problem. */
export class PrerenderError extends Error {
  /** The name of the class, which scripts that are minified keep. */
  override name = 'PrerenderError';

  /** The problems in the order of the page; at least one. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => describe(problem)).join('\n'));
    this.problems = problems;
  }
}

/** Creates a problem at an offset in a page, in UTF-16 code units. */
export function problemAt(html: string, offset: number, message: string): Problem {
  const lines = html.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, message };
}

/** A problem in the format that editors and terminals turn into a link: `page.html:12:5: …`. */
export const describe = ({ line, column, message }: Problem, file?: string): string =>
  `${file === undefined ? '' : `${file}:`}${line}:${column}: ${message}`;
