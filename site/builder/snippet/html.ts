/** HTML as a person would write it. */

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Characters that a browser drops or replaces, or that have no place in a page. */
const removed = /[^\P{Cc}\t\n\f\r]/gu;

const clean = (text: string): string => text.replaceAll(removed, '').trim();

/** A text on one line. */
export const lineOf = (text: string): string =>
  clean(text).replaceAll(/\s*[\n\r\f\u2028\u2029]\s*/g, ' ');

/** A text of one line as HTML. */
export const inlineHtml = (text: string): string => escaped(lineOf(text)).replaceAll('>', '&gt;');

/**
 * A text as HTML on one line: it breaks where it was typed with breaks. The space keeps words apart from which a CMS
 * removes the break.
 */
export const textHtml = (text: string): string =>
  clean(text)
    .split(/\s*[\n\r\f\u2028\u2029]\s*/)
    .map(inlineHtml)
    .join('<br /> ');

/** Letters of languages that are written from right to left. */
const rightToLeft =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u;

/** The attribute that gives a text its own direction, which a page may have set to that of other words. */
export const directionOf = (text: string): Attributes =>
  rightToLeft.test(text) ? { dir: 'auto' } : {};

/** Attributes with their values. True writes the name alone; undefined and false write nothing. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

const written = ([name, value]: [string, string | boolean | undefined]): string =>
  typeof value === 'string'
    ? ` ${name}="${escaped(lineOf(value)).replaceAll('"', '&quot;')}"`
    : value
      ? ` ${name}`
      : '';

/** A start tag. */
export const startTag = (name: string, attributes: Attributes = {}): string =>
  `<${name}${Object.entries(attributes).map(written).join('')}>`;

/** An element with its content on the same line. */
export const element = (name: string, attributes: Attributes, content = ''): string =>
  `${startTag(name, attributes)}${content}</${name}>`;

export const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => (line ? `  ${line}` : line));

/** An element with its content on lines of their own, or on one line if it has none. */
export const block = (
  name: string,
  attributes: Attributes,
  lines: readonly string[],
): readonly string[] =>
  lines.length > 0
    ? [startTag(name, attributes), ...indented(lines), `</${name}>`]
    : [element(name, attributes)];

const blocks = 'div|h[1-6]|p|[duo]l|d[dt]|li';
const holders = 'div|[duo]l';

/** The lines of HTML that the program has written on one line: each block on its own, and what is in it indented. */
export function linesOf(html: string): string[] {
  const broken = html
    .replaceAll(new RegExp(`(<(?:${holders})(?: [^>]*)?>)(?=<)`, 'g'), '$1\n')
    .replaceAll(new RegExp(`(</(?:${blocks})>)(?=<(?!/li))`, 'g'), '$1\n');
  let depth = 0;
  return broken.split('\n').map((line) => {
    const opens = line.match(new RegExp(`<(?:${blocks})\\b`, 'g'))?.length ?? 0;
    const closes = line.match(new RegExp(`</(?:${blocks})>`, 'g'))?.length ?? 0;
    const isEnd = opens === 0 && closes > 0;
    depth -= isEnd ? closes : 0;
    const result = '  '.repeat(Math.max(0, depth)) + line;
    depth += isEnd ? 0 : opens - closes;
    return result;
  });
}
