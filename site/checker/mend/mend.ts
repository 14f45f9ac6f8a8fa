import { catalogues } from '../../../src/check/catalogues/index.js';
import { sectionNames } from '../../../src/check/names.js';
import { html as words, withCatalogue } from '../../../src/check/words.js';
import { sourceLocale, type Locale } from '../../../src/language/locales.js';
import { applyEdits } from '../../../src/prerender/edit.js';
import { languageOf } from '../../../src/prerender/language.js';
import { problemAt } from '../../../src/prerender/problem.js';
import type { Page } from '../../../src/prerender/read.js';
import { isMarked, isTag } from '../../../src/prerender/tag.js';
import { diagnose, type Mistake } from './diagnose.js';
import type { Finding, Mended } from './finding.js';
import { originOf, withoutConflicts } from './source.js';

/** Each mending can show a mistake that another has hidden. No page needs as many rounds as this. */
const maxRounds = 50;

/** Runs `body` with the texts of the check in a language. */
export const inLocale = <Result>(locale: Locale, body: () => Result): Result =>
  withCatalogue(catalogues.get(locale)?.(words) ?? {}, body);

/**
 * Finds the mistakes in a page, and mends those that can be mended surely.
 *
 * @param html the page, or a part of one.
 * @param locale the language of the explanations.
 */
export const mend = (html: string, locale: Locale = sourceLocale): Mended =>
  inLocale(locale, () => mendInLanguage(html));

function mendInLanguage(html: string): Mended {
  const first = html.startsWith('\uFEFF') ? 1 : 0;
  const original = html.slice(first);
  let state = stateOf(original, (offset) => offset);
  const found = new Map(state.mistakes);
  // Repairs that have not helped, such as an end tag that the parser ignores.
  const useless = new Set<string>();
  for (let round = 0; round < maxRounds; round += 1) {
    const next = mendOnce(state, useless);
    if (next === undefined) break;
    if (next === 'again') continue;
    state = next;
    for (const [key, mistake] of state.mistakes) {
      if (!found.has(key)) found.set(key, mistake);
    }
  }
  const findings = [...found].map(([key, mistake]) =>
    findingOf(mistake, original, !state.mistakes.has(key)),
  );
  return {
    html: html.slice(0, first) + state.source,
    findings: findings.sort((one, other) => one.start - other.start),
    ...about(state.page, state.source),
  };
}

/** A page between two rounds. */
interface State {
  readonly source: string;
  readonly page: Page;
  /** By what stays the same from round to round. The offsets are those in the original page. */
  readonly mistakes: ReadonlyMap<string, Mistake>;
  /** Where an offset was in the original page. */
  readonly toOriginal: (offset: number) => number;
}

function stateOf(source: string, toOriginal: (offset: number) => number): State {
  const { page, mistakes } = diagnose(source);
  const entries = mistakes.map((mistake): [string, Mistake] => {
    const [start, end, at] = [mistake.start, mistake.end, mistake.at].map(toOriginal);
    const key = `${at} ${mistake.topic} ${mistake.attribute ?? ''}`;
    return [key, { ...mistake, start, end }];
  });
  return { source, page, mistakes: new Map(entries), toOriginal };
}

/**
 * Mends what can be mended at the same time.
 *
 * @param useless gets the repairs that have not helped. The round is then to be tried again without them.
 */
function mendOnce(state: State, useless: Set<string>): State | 'again' | undefined {
  const mendable = [...state.mistakes]
    .map(([key, { topic, repairs }]) => ({ key, topic, repairs }))
    .filter(({ key, repairs }) => repairs.length > 0 && !useless.has(key));
  // First, because the parser does not tell where an attribute ends that has no space after it.
  const spaces = mendable.filter(({ topic }) => topic === 'missing-whitespace-between-attributes');
  const mended = withoutConflicts(spaces.length > 0 ? spaces : mendable);
  if (mended.length === 0) return undefined;
  const edits = mended.flatMap(({ repairs }) => repairs);
  const next = stateOf(applyEdits(state.source, edits), (offset) =>
    state.toOriginal(originOf(offset, edits)),
  );
  const failed = mended.filter(({ key }) => next.mistakes.has(key));
  for (const { key } of failed) useless.add(key);
  return failed.length > 0 ? 'again' : next;
}

function findingOf(mistake: Mistake, source: string, isMended: boolean): Finding {
  const { topic, start, attribute, words: text, write } = mistake;
  const end = Math.max(start, mistake.end);
  const { line, column } = problemAt(source, start, '');
  const tag = source.slice(start, end);
  return { topic, start, end, line, column, tag, attribute, words: text, write, isMended };
}

/** What was looked at. */
function about({ ours }: Page, source: string): Omit<Mended, 'html' | 'findings'> {
  const sections = ours.filter(({ name }) => sectionNames.includes(name));
  const isPrerendered = sections.every(({ children }) =>
    children.some((child) => isTag(child) && isMarked(child)),
  );
  const hasScript = /<script[^>]*\bsrc\s*=[^>]*\biclei[\w.-]*\.js/i.test(source);
  return {
    sections: sections.length,
    locales: [...new Set(sections.map((section) => languageOf(section).locale))],
    lacksScript: !isPrerendered && !hasScript,
  };
}
