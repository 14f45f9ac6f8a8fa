import type { Notice, Topic } from '../notices/notice.js';
import { nameOf } from '../sections/content.js';
import { explain } from './explain.js';
import { lowContrastTexts } from './find/contrast.js';
import {
  misspeltTags,
  picturesWithoutSlot,
  unknownAttributes,
  unknownSlots,
} from './find/names.js';
import { skippedLevels } from './find/outline.js';
import { emptyEntries, misplacedEntries, unclosedTags } from './find/placement.js';
import { missingScript } from './find/script.js';
import { switchesWithSameName } from './find/switches.js';
import {
  addressesWithoutScheme,
  quotedValues,
  invalidBooleans,
  wrongLanguages,
  wrongValues,
} from './find/values.js';
import { names } from './names.js';
import { sectionTagFor, type Root } from './page.js';
import { startTag } from './tag.js';
import type { Words } from './words.js';
import { writeInstead } from './write.js';

/** A mistake on a page, with everything that the webmaster needs to fix it. */
export interface Finding extends Notice {
  /** The start tag as written in the page. */
  readonly tag: string | undefined;
  /** The explanation of what is wrong. */
  readonly words: Words;
  /** The HTML or CSS to write instead. */
  readonly write: string | undefined;
}

const finders: readonly ((root: Root) => Notice[])[] = [
  missingScript,
  misspeltTags,
  unclosedTags,
  // Before the rules for values, which would report these too.
  quotedValues,
  addressesWithoutScheme,
  wrongLanguages,
  wrongValues,
  invalidBooleans,
  unknownAttributes,
  unknownSlots,
  picturesWithoutSlot,
  misplacedEntries,
  emptyEntries,
  switchesWithSameName,
  skippedLevels,
  lowContrastTexts,
];

/** For each topic, the topics that are then not reported for the same element and its children. */
const covers: Partial<Record<Topic, readonly Topic[]>> = {
  'not-closed': ['media', 'unknown-slot'],
};

const key = ({ attribute = '', detail = '', topic }: Notice) =>
  // Only the first mistake in each attribute is reported.
  attribute || `${topic} ${topic === 'not-closed' ? '' : detail}`;

/** Removes notices that repeat another, or that a notice about the same or the parent element covers. */
function withoutDuplicates(notices: readonly Notice[]): Notice[] {
  const said = new Map<Element | undefined, Set<string>>();
  return notices.filter((notice) => {
    const keys = said.get(notice.element) ?? new Set();
    said.set(notice.element, keys);
    const isNew = !keys.has(key(notice));
    keys.add(key(notice));
    const isCovered = notices.some(
      ({ topic, element }) =>
        covers[topic]?.includes(notice.topic) &&
        (element === notice.element || element === notice.element?.parentElement),
    );
    return isNew && !isCovered;
  });
}

/** Sorts notices about the whole page first, and the others by their place in the page. */
function inOrder(one: Notice, other: Notice): number {
  if (!one.element || !other.element || one.element === other.element) {
    return Number(Boolean(one.element)) - Number(Boolean(other.element));
  }
  const position = one.element.compareDocumentPosition(other.element);
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** The element of ours that a notice is about: for a slotted child, the section around it. */
const ownerOf = ({ topic, element }: Notice) =>
  topic === 'unknown-slot' && element && !names.includes(nameOf(element))
    ? (element.parentElement ?? element)
    : element;

/**
 * Turns a notice into a finding.
 *
 * @param others the other notices about the same element, all of which the suggested HTML fixes.
 */
export function findingOf(notice: Notice, others: readonly Notice[] = []): Finding {
  const { element, attribute, topic, detail = '' } = notice;
  const owner = ownerOf(notice);
  return {
    ...notice,
    tag: element && startTag(element),
    words: explain({
      topic,
      detail,
      tag: owner?.localName ?? '',
      name: owner ? nameOf(owner) : '',
      section: element ? sectionTagFor(element) : '',
      value: element?.getAttribute(attribute ?? '') ?? '',
    }),
    write: writeInstead(notice, others),
  };
}

/**
 * Finds all mistakes on a page.
 *
 * @param noted the notices from the sections, some of which cannot be found from outside.
 */
export function findingsIn(root: Root, noted: readonly Notice[] = []): Finding[] {
  const isStill = ({ element }: Notice) => !element || element.isConnected;
  const found = finders.flatMap((find) => find(root));
  // The finders report everything else themselves, as the page is now.
  const unseen = noted.filter(
    (notice) =>
      isStill(notice) &&
      ['not-closed', 'versions', 'language', 'set-locale'].includes(notice.topic),
  );
  const notices = withoutDuplicates([...unseen, ...found]).sort(inOrder);
  return notices.map((notice) => {
    const isOther = (other: Notice) => other !== notice && other.element === notice.element;
    return findingOf(notice, notices.filter(isOther));
  });
}
