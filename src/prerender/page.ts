import { load } from '../language/catalogues.js';
import { locales } from '../language/locales.js';
import { applyEdits } from './edit.js';
import { languageNotices } from './language.js';
import { sectionNames } from '../check/names.js';
import { collectNotices } from './notices.js';
import { PrerenderError, problemAt, type Problem } from './problem.js';
import { readPage, type Page } from './read.js';
import { editsOf } from './section.js';

let languages: Promise<unknown> | undefined;

/** How a page is prerendered. */
export interface PrerenderOptions {
  /**
   * The language of every section without a `lang` of its own: it takes the place of every `lang`
   * around them. A BCP 47 tag; one of another language gives English. Default: the nearest `lang`.
   */
  lang?: string | undefined;
  /**
   * Writes plain HTML between the tags, which the styles of the page reach, in the place of
   * Declarative Shadow DOM. Default: false.
   */
  fallback?: boolean | undefined;
  /** Is told of what makes no sense in the page but stops nothing. Default: the console. */
  onNotice?: ((notice: Problem) => void) | undefined;
}

/**
 * Writes the content of ICLEI's sections into a page, so that it is there before any script. All of
 * the page that is not between the tags of a section stays as it is, and a page that was prerendered
 * before, by this or another version, comes out as if it had not been.
 *
 * @param html the page, or a part of one.
 * @returns the same page with its sections.
 * @throws {PrerenderError} if a section is not closed where it should be, a tag of ours is broken or
 *   unknown, or the page says that it is not in UTF-8.
 * @throws {RangeError} if `lang` is no language tag.
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<string> {
  const { lang, onNotice = say } = options;
  if (lang !== undefined) {
    Intl.getCanonicalLocales(lang.replaceAll('_', '-'));
  }
  if (!/<\/?iclei-/i.test(html)) {
    return html;
  }
  const start = html.startsWith('\uFEFF') ? 1 : 0;
  const source = html.slice(start);
  const page = readPage(source);
  if (page.problems.length > 0) {
    throw new PrerenderError(page.problems);
  }
  // All of them: a fallback that has lost its mark may be in a language that the page had before.
  // Once for all pages: one that is rendered beside the first waits for the same.
  await (languages ??= Promise.all(locales.map(({ code }) => Promise.resolve(load(code)))));

  const sections = page.ours.filter(({ name }) => sectionNames.includes(name));
  const place = { source, page, lang };
  const { result: edits, notices } = collectNotices(() =>
    sections.flatMap((section) => editsOf(section, place, options.fallback ?? false)),
  );
  const result = applyEdits(source, edits);
  verify(result, page, source);
  const all = [...languageNotices(sections, page.root, lang), ...notices];
  for (const { offset, message } of all.sort((one, other) => one.offset - other.offset)) {
    onNotice(problemAt(source, offset, message));
  }
  return html.slice(0, start) + result;
}

const say = ({ line, message }: Problem) => {
  console.warn(`@iclei/elements: line ${line}: ${message}`);
};

/** Makes sure that a browser, and the next run, will find in the page what was written into it. */
function verify(result: string, before: Page, source: string): void {
  const after = readPage(result);
  const lost = before.ours.find(({ name, isClosed }, index) => {
    const found = after.ours.at(index);
    return found?.name !== name || found.isClosed !== isClosed;
  });
  if (lost || after.problems.length > 0) {
    const { start, name } = lost ?? before.ours[0];
    throw new PrerenderError([
      problemAt(
        source,
        start,
        `<${name}> stands in an element, such as <p> or <a>, that HTML ends where a heading, a paragraph or a link begins. Take that element away.`,
      ),
    ]);
  }
}
