import { catalogues } from '../../../src/check/catalogues/index.js';
import { sectionNames } from '../../../src/check/names.js';
import { html as words, withCatalogue } from '../../../src/check/words.js';
import { sourceLocale, type Locale } from '../../../src/language/locales.js';
import { applyEdits } from '../../../src/prerender/edit.js';
import { languageOf } from '../../../src/prerender/language.js';
import { problemAt } from '../../../src/prerender/problem.js';
import type { Page } from '../../../src/prerender/read.js';
import { isMarked, isTag } from '../../../src/prerender/tag.js';
import { diagnose, type Diagnosis, type Mistake } from './diagnose.js';
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
  const found = new Map<string, Mistake>();
  let source = original;
  let diagnosis: Diagnosis;
  let left = new Set<string>();
  // Where an offset of the current round was in the original page.
  let toOriginal = (offset: number): number => offset;
  for (let round = 0; ; round += 1) {
    diagnosis = diagnose(source);
    const back = toOriginal;
    left = new Set<string>();
    for (const mistake of diagnosis.mistakes) {
      const start = back(mistake.start);
      const key = `${start} ${mistake.topic} ${mistake.attribute ?? ''}`;
      left.add(key);
      if (!found.has(key)) found.set(key, { ...mistake, start, end: back(mistake.end) });
    }
    const edits = withoutConflicts(diagnosis.mistakes.flatMap(({ repairs }) => [repairs ?? []]));
    if (edits.length === 0 || round === maxRounds) break;
    source = applyEdits(source, edits);
    toOriginal = (offset) => back(originOf(offset, edits));
  }
  const findings = [...found].map(([key, mistake]) => findingOf(mistake, original, !left.has(key)));
  return {
    html: html.slice(0, first) + source,
    findings: findings.sort((one, other) => one.start - other.start),
    ...about(diagnosis.page, source),
  };
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
