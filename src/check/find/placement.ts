import type { Notice } from '../../notices/notice.js';
import { nameOf } from '../../sections/content.js';
import { sectionFor, isEntry } from '../elements.js';
import { names } from '../names.js';
import { oursIn, sectionAround, type Root } from '../page.js';

/** Elements that are never part of fallback content, so they must belong to the rest of the page. */
const restOfPage = 'main, header, footer, form, script, article, aside';

/**
 * Elements whose end tag is missing, so that the browser has put the content that follows inside. The
 * sections themselves report further cases.
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
          (names.includes(nameOf(child)) && (isEntry(nameOf(element)) || !isEntry(nameOf(child)))),
      );
    })
    .map((element) => ({ topic: 'not-closed', element }));
}

function nameOfSectionAround(element: Element): string | undefined {
  const section = sectionAround(element);
  return section && nameOf(section);
}

/** Entries outside the section that would show them. */
export function misplacedEntries(root: Root): Notice[] {
  return oursIn(root)
    .filter(
      (element) =>
        isEntry(nameOf(element)) && nameOfSectionAround(element) !== sectionFor(nameOf(element)),
    )
    .map((element) => ({ topic: 'misplaced', element }));
}

/** Entries without text, an image with a text alternative, an SVG, a video or audio. */
export function emptyEntries(root: Root): Notice[] {
  return oursIn(root)
    .filter(
      (element) =>
        isEntry(nameOf(element)) &&
        element.textContent.trim() === '' &&
        !element.querySelector('img[alt]:not([alt=""]), svg, video, audio'),
    )
    .map((element) => ({ topic: 'empty-entry', element }));
}
