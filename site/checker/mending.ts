/**
 * The entry of scripts/mending.js: the parser, and the check of `#iclei-check` with its texts in all
 * languages. The page loads it when somebody first asks for a check.
 */
import { fine, found, panelTexts } from '../../src/check/panel/texts.js';
import { plain } from '../../src/check/words.js';
import type { Locale } from '../../src/language/locales.js';
import { inLocale, mend } from './mend/mend.js';

/** The texts of the check's panel that the page shows as well. */
const texts = (locale: Locale, elements: number, findings: number) =>
  inLocale(locale, () => {
    const { instead, none } = panelTexts();
    const all = elements === 0 ? none : plain(fine(elements));
    return { instead, summary: findings === 0 ? all : plain(found(findings)) };
  });

/** What scripts/mending.js does. */
export interface Mending {
  readonly mend: typeof mend;
  readonly texts: typeof texts;
}

window.icleiSite = { ...window.icleiSite, mending: { mend, texts } };

declare global {
  interface IcleiSite {
    /** From scripts/mending.js. */
    mending?: Mending;
  }
}
