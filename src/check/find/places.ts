import type { Notice } from '../../notices/notice.js';
import { homeOf, isEntry } from '../elements.js';
import { names } from '../names.js';
import { oursIn, sectionAround, type Root } from '../page.js';

/** What no fallback has, and no editor puts between two tags: the page goes on here. */
const restOfPage = 'main, header, footer, form, script, article, aside';

/**
 * An element whose end tag is missing, so that the browser has put what follows inside. What the
 * sections themselves find when they run is added to this.
 */
export function unclosedTags(root: Root): Notice[] {
  return oursIn(root)
    .filter((element) => {
      const inner = [...element.querySelectorAll('*')].filter(
        (child) =>
          !child.closest('[slot]:not([slot^="entry-"]):not(iclei-milestone, iclei-impact)'),
      );
      return inner.some(
        (child) =>
          child.matches(restOfPage) ||
          (names.includes(child.localName) &&
            (isEntry(element.localName) || !isEntry(child.localName))),
      );
    })
    .map((element) => ({ topic: 'not-closed', element }));
}

/** An entry that does not stand in the section that would show it. */
export function misplacedEntries(root: Root): Notice[] {
  return oursIn(root)
    .filter(
      (element) =>
        isEntry(element.localName) &&
        sectionAround(element)?.localName !== homeOf(element.localName),
    )
    .map((element) => ({ topic: 'misplaced', element }));
}

/** An entry without words, and without a picture that speaks for itself. */
export function emptyEntries(root: Root): Notice[] {
  return oursIn(root)
    .filter(
      (element) =>
        isEntry(element.localName) &&
        element.textContent.trim() === '' &&
        !element.querySelector('img[alt]:not([alt=""]), svg, video, audio'),
    )
    .map((element) => ({ topic: 'empty-entry', element }));
}
