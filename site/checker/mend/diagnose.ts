import { findingsIn, type Finding as Found } from '../../../src/check/findings.js';
import { distance, names } from '../../../src/check/names.js';
import { meantBy } from '../../../src/check/write.js';
import type { Notice } from '../../../src/notices/notice.js';
import type { Mistake as Parsed } from '../../../src/prerender/mistakes.js';
import { readPage, type Page } from '../../../src/prerender/read.js';
import { valueOf, type Tag } from '../../../src/prerender/tag.js';
import { repairAttribute } from './attributes.js';
import { repairEnd } from './closing.js';
import type { Finding } from './finding.js';
import { inertPage, type InertPage } from './inert-page.js';
import { repairPlace } from './moving.js';
import { isOfParser, repairSyntax, tagAround } from './parser-mistakes.js';
import { renamed, withAttribute, type Repair } from './source.js';

/** A mistake, and how to mend it. */
export interface Mistake extends Pick<
  Finding,
  'topic' | 'start' | 'end' | 'attribute' | 'words' | 'write'
> {
  /** The offset that tells it from others of its kind. */
  readonly at: number;
  /** None if only the author can know what was meant. */
  readonly repairs: readonly Repair[];
}

export interface Diagnosis {
  readonly page: Page;
  readonly mistakes: readonly Mistake[];
}

/** What `#iclei-check` can tell only of a page that runs. */
const onPageOnly: readonly string[] = ['script', 'contrast'];

/** Finds all mistakes in a page, in its order. */
export function diagnose(source: string): Diagnosis {
  const page = readPage(source);
  const inert = inertPage(page);
  const ofCheck = findingsIn(inert.document, unclosedIn(page, inert))
    .filter(({ topic }) => !onPageOnly.includes(topic))
    .flatMap((found) => mistakeOf(found, source, page, inert) ?? []);
  const ofParser = page.mistakes
    .filter(isOfParser)
    // The end tag of a section that HTML does not allow closes nothing either.
    .filter(
      ({ kind, name }, _, all) =>
        kind !== 'closes-nothing' ||
        !all.some((other) => other.kind === 'not-allowed' && other.name === name),
    )
    .map((mistake) => syntaxMistake(mistake, source));
  const mistakes = [...ofCheck, ...ofParser];
  return { page, mistakes: mistakes.sort((one, other) => one.start - other.start) };
}

/** What the sections would note when they run: which of them have no end. */
const unclosedIn = ({ ours }: Page, { elements }: InertPage): Notice[] =>
  ours
    .filter(({ name, isClosed }) => !isClosed && names.includes(name))
    .map((tag): Notice => ({ topic: 'not-closed', element: elements.get(tag) }));

function mistakeOf(found: Found, source: string, page: Page, { tags }: InertPage) {
  const { topic, attribute, words, write, element } = found;
  const tag = element && tags.get(element);
  if (!tag) return undefined;
  const { start, end } = tag.opening;
  const repairs = repairsOf({ notice: found, source, page, tag, element }) ?? [];
  return { topic, start, end, at: start, attribute, words, write, repairs };
}

function syntaxMistake(mistake: Parsed & { kind: Finding['topic'] }, source: string): Mistake {
  return {
    ...tagAround(source, mistake.start),
    at: mistake.start,
    topic: mistake.kind,
    attribute: undefined,
    words: undefined,
    write: mistake.kind === 'encoding' ? '<meta charset="utf-8">' : undefined,
    repairs: repairSyntax(source, mistake) ?? [],
  };
}

interface Context {
  readonly notice: Notice;
  readonly source: string;
  readonly page: Page;
  readonly tag: Tag;
  readonly element: Element;
}

function repairsOf(context: Context): Repair[] | undefined {
  const { notice, source, page, tag, element } = context;
  switch (notice.topic) {
    case 'tag': {
      const meant = meantBy(element);
      return isNear(tag.name, meant) ? renamed(source, tag, meant) : undefined;
    }
    case 'not-closed':
      return repairEnd(source, page, tag);
    case 'misplaced':
      return repairPlace(source, page, tag);
    case 'media':
      return repairPicture(source, tag);
    default:
      return repairAttribute(context);
  }
}

/** Whether a misspelt name can only be the known one: a letter or two, or the beginning of it, or a longer form. */
const isNear = (name: string, meant: string): boolean =>
  // In a tag without its >, the name goes on into the next tag.
  /^[\w.:-]+$/.test(name) &&
  (distance(name, meant) <= 2 ||
    meant.startsWith(name) ||
    distance(name.replaceAll(/[-_:]/g, ''), meant.replaceAll('-', '')) <= 1 ||
    name === 'iclei-language-switch');

/** Gives a picture its slot. A slot takes only a child of the section, which can be the paragraph around it. */
function repairPicture(source: string, picture: Tag): Repair[] | undefined {
  const { parent } = picture;
  const child = parent?.name === 'p' ? parent : picture;
  const isAlone = child.children.every(
    (piece) => child === picture || piece === picture || ('text' in piece && !piece.text.trim()),
  );
  return isAlone && !valueOf(child, 'slot')
    ? [withAttribute(source, child, 'slot', 'media')]
    : undefined;
}
