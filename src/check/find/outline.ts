import type { Notice } from '../../notices/notice.js';
import { nameOf } from '../../sections/content.js';
import { sectionNames } from '../names.js';
import type { Root } from '../page.js';

/** A heading, and the section of ours that renders it, if any. */
interface Heading {
  readonly level: number;
  readonly section: Element | undefined;
}

function levelOf(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  const role = element.getAttribute('role');
  if (role === 'heading') {
    return Number(element.getAttribute('aria-level') ?? level ?? 2) || 2;
  }
  return level && (role === null || role === '') ? Number(level) : undefined;
}

const isShown = (element: Element) =>
  !element.closest('[aria-hidden="true"]') && element.checkVisibility();

/** The headings in the order of the flat tree, in which slotted content is at the place of its slot. */
function headingsIn(elements: Iterable<Element>, section?: Element): Heading[] {
  return [...elements].flatMap((element) => {
    const level = levelOf(element);
    if (level !== undefined) {
      return isShown(element) ? [{ level, section }] : [];
    }
    const inside = sectionNames.includes(nameOf(element)) ? element : section;
    const assigned =
      element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements() : [];
    // A heading that the page has put into a section is the page's own.
    return assigned.length > 0
      ? headingsIn(assigned)
      : headingsIn((element.shadowRoot ?? element).children, inside);
  });
}

/** Sections whose heading is more than one level below the previous heading. */
export function skippedLevels(root: Root): Notice[] {
  let before = 0;
  const seen = new Set<Element>();
  return headingsIn(root.children).flatMap(({ level, section }): Notice[] => {
    const isSkipped = before > 0 && level > before + 1;
    const detail = `${before} ${level}`;
    before = level;
    if (!isSkipped || !section || seen.has(section)) {
      return [];
    }
    seen.add(section);
    return [{ topic: 'outline', element: section, attribute: 'heading-level', detail }];
  });
}
