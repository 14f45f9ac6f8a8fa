import { names, nearestName } from '../check/names.js';
import { isOurs, type Parsed } from './parse.js';
import { valueOf, type Tag } from './tag.js';

/** What is wrong with a tag: its kind, for whoever explains it in other words. */
export interface Mistake {
  /** The offset in the page. */
  readonly start: number;
  readonly kind: MistakeKind;
  /** The name of the tag. */
  readonly name: string;
  /** What is wrong, in English. */
  readonly message: string;
}

export type MistakeKind =
  | 'encoding'
  | 'unknown'
  | 'not-allowed'
  | 'not-closed'
  | 'closes-nothing'
  | 'cut'
  | keyof typeof parseErrors;

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

/** What is wrong with the tags of a page, in its order. */
export const mistakesIn = (page: Parsed): Mistake[] =>
  [
    ...encoding(page),
    ...unknown(page),
    ...notAllowed(page),
    ...notClosed(page),
    ...closesNothing(page),
    ...syntax(page),
    ...cut(page),
  ].sort((one, other) => one.start - other.start);

function encoding({ live }: Parsed): Mistake[] {
  const declared = live.find((tag) => charsetOf(tag) !== undefined);
  if (!declared) return [];
  const charset = charsetOf(declared) ?? '';
  if (/^(utf-?8|unicode-1-1-utf-8)$/i.test(charset)) return [];
  const { start, name } = declared;
  const message = `The page declares that it is in ${charset}. Save it as UTF-8, and declare that: <meta charset="utf-8">.`;
  return [{ start, kind: 'encoding', name, message }];
}

/** The encoding that a `<meta>` element declares. */
function charsetOf(tag: Tag): string | undefined {
  if (tag.name !== 'meta') return undefined;
  const isType = valueOf(tag, 'http-equiv')?.toLowerCase() === 'content-type';
  return (
    valueOf(tag, 'charset')?.trim() ??
    (isType
      ? /charset\s*=\s*["']?([^\s;"']+)/i.exec(valueOf(tag, 'content') ?? '')?.[1]
      : undefined)
  );
}

const unknown = ({ live }: Parsed): Mistake[] =>
  live
    .filter((tag) => isOurs(tag) && !names.includes(tag.name))
    .map(({ name, start }) => {
      const message = `There is no element <${name}>. Did you mean <${nearestName(name)}>?`;
      return { start, kind: 'unknown', name, message };
    });

const notAllowed = ({ opening, found }: Parsed): Mistake[] =>
  opening
    .filter(({ start }) => !found.has(start))
    .map(({ name, start }) => {
      const message = `HTML does not allow <${name}> here. Move it to another place.`;
      return { start, kind: 'not-allowed', name, message };
    });

const openIn = ({ live }: Parsed): Tag[] => live.filter((tag) => isOurs(tag) && !tag.isClosed);

const notClosed = (page: Parsed): Mistake[] =>
  openIn(page).map(({ name, start, opening }) => {
    const message =
      page.html[opening.end - 2] === '/'
        ? `HTML does not treat <${name} /> as closed. Write <${name}></${name}>.`
        : `<${name}> is not closed where it should be. Put </${name}> before the end of the element around it, and close all elements inside.`;
    return { start, kind: 'not-closed', name, message };
  });

/** An end tag that a browser ignores has a tag that is not closed, which is told instead. */
function closesNothing(page: Parsed): Mistake[] {
  if (openIn(page).length > 0) return [];
  const ends = new Set(page.found.values());
  return page.closing
    .filter(({ end }) => !ends.has(end))
    .map(({ name, start }) => {
      const message = `</${name}> closes nothing: no <${name}> is open here.`;
      return { start, kind: 'closes-nothing', name, message };
    });
}

function syntax({ opening, closing, errors }: Parsed): Mistake[] {
  const tags = [...opening, ...closing];
  return errors.flatMap(({ code, startOffset }) => {
    const tag = tags.find(({ start, end }) => start <= startOffset && startOffset < end);
    if (!tag || !isOfTag(code)) return [];
    const message = `<${tag.name}>: ${parseErrors[code]}`;
    return [{ start: startOffset, kind: code, name: tag.name, message }];
  });
}

function cut({ html, errors }: Parsed): Mistake[] {
  const found = /<\/?iclei-[^<]*$/i.exec(html);
  if (!found || !errors.some(({ code }) => code === 'eof-in-tag')) return [];
  const message = 'The page ends inside this tag.';
  return [{ start: found.index, kind: 'cut', name: '', message }];
}
