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

/** The options of `prerender`. */
export interface PrerenderOptions {
  /**
   * The language of every section that has no `lang` of its own, as a BCP 47 tag. It replaces every
   * `lang` around the sections. A language that the sections do not have gives English. Default: the
   * nearest `lang`.
   */
  lang?: string | undefined;
  /**
   * Whether to write plain HTML between the tags, which the styles of the page apply to, instead of
   * Declarative Shadow DOM. Default: false.
   */
  fallback?: boolean | undefined;
  /** Called for each mistake in the page that does not prevent prerendering. Default: warns in the console. */
  onNotice?: ((notice: Problem) => void) | undefined;
}

/**
 * Writes the content of ICLEI's sections into a page, so that it shows before any script runs. The page
 * outside the tags of the sections stays unchanged. A page that this or another version has already
 * prerendered gives the same result as the original page.
 *
 * @param html the page, or a part of one.
 * @param options for the whole page.
 * @returns {Promise<string>} the page with the content of its sections.
 * @throws {PrerenderError} if a section is not closed where it should be, a tag of ours is malformed or
 *   unknown, or the page declares an encoding other than UTF-8.
 * @throws {RangeError} if `lang` is not a valid language tag.
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<string> {
  const { lang, onNotice = log } = options;
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
  // All languages, because fallback content that has lost its mark may be in a language that the page
  // had before. The promise is shared by all pages, also those that are prerendered concurrently.
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

const log = ({ line, message }: Problem) => {
  console.warn(`@iclei/elements: line ${line}: ${message}`);
};

/** Verifies that a browser, and the next run, will parse the result as intended. */
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
        `<${name}> is inside an element such as <p> or <a>, which HTML ends before a heading, a paragraph or a link. Remove that element.`,
      ),
    ]);
  }
}
