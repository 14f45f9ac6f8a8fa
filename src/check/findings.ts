import type { Notice, Topic } from '../notices/notice.js';
import { explain } from './explain.js';
import { faintTexts } from './find/contrast.js';
import {
  misspeltTags,
  picturesWithoutSlot,
  unknownAttributes,
  unknownSlots,
} from './find/names.js';
import { holesInOutline } from './find/outline.js';
import { emptyEntries, misplacedEntries, unclosedTags } from './find/places.js';
import { missingScript } from './find/script.js';
import { switchesWithOneName } from './find/switches.js';
import {
  addressesWithoutScheme,
  quotedValues,
  switchedOff,
  wrongLanguages,
  wrongValues,
} from './find/values.js';
import { names } from './names.js';
import type { Root } from './page.js';
import { startTag } from './tag.js';
import type { Words } from './words.js';
import { writeInstead } from './write.js';

/** Something to put right in a page, as a webmaster is told. */
export interface Finding extends Notice {
  /** The start tag as it stands in the page. */
  readonly tag: string | undefined;
  /** What is wrong, and what it leads to. */
  readonly words: Words;
  /** What to write instead. */
  readonly write: string | undefined;
}

const finders: readonly ((root: Root) => Notice[])[] = [
  missingScript,
  misspeltTags,
  unclosedTags,
  // Before the rules for values, which do not know these either.
  quotedValues,
  addressesWithoutScheme,
  wrongLanguages,
  wrongValues,
  switchedOff,
  unknownAttributes,
  unknownSlots,
  picturesWithoutSlot,
  misplacedEntries,
  emptyEntries,
  switchesWithOneName,
  holesInOutline,
  faintTexts,
];

/** What else is said of an element that one of these is said of. */
const covers: Partial<Record<Topic, readonly Topic[]>> = {
  'not-closed': ['media', 'unknown-slot'],
};

const key = ({ attribute = '', detail = '', topic }: Notice) =>
  // One attribute has one fault, the first that is found.
  attribute || `${topic} ${topic === 'not-closed' ? '' : detail}`;

/** Leaves out what is said already, in other words or of the element around. */
function once(notices: readonly Notice[]): Notice[] {
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

/** In the order of the page; what concerns all of it first. */
function inOrder(one: Notice, other: Notice): number {
  if (!one.element || !other.element || one.element === other.element) {
    return Number(Boolean(one.element)) - Number(Boolean(other.element));
  }
  const position = one.element.compareDocumentPosition(other.element);
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** The element of ours that a notice is about: of a child in a slot, the section around it. */
const ownerOf = ({ topic, element }: Notice) =>
  topic === 'unknown-slot' && element && !names.includes(element.localName)
    ? (element.parentElement ?? element)
    : element;

/**
 * What a webmaster is told of a notice.
 *
 * @param others what else is said of the same element, so that what is to be written is right in one go.
 */
export function findingOf(notice: Notice, others: readonly Notice[] = []): Finding {
  const { element, attribute, topic, detail = '' } = notice;
  return {
    ...notice,
    tag: element && startTag(element),
    words: explain({
      topic,
      detail,
      tag: ownerOf(notice)?.localName ?? '',
      value: element?.getAttribute(attribute ?? '') ?? '',
    }),
    write: writeInstead(notice, others),
  };
}

/**
 * What is to be put right in a page.
 *
 * @param noted what the sections have said, which may be more than what can be seen from outside.
 */
export function findingsIn(root: Root, noted: readonly Notice[] = []): Finding[] {
  const isStill = ({ element }: Notice) => !element || element.isConnected;
  const found = finders.flatMap((find) => find(root));
  // Of what can be seen, only what can still be seen; the other things nobody else knows.
  const unseen = noted.filter(
    (notice) =>
      isStill(notice) &&
      ['not-closed', 'versions', 'language', 'set-locale'].includes(notice.topic),
  );
  const notices = once([...unseen, ...found]).sort(inOrder);
  return notices.map((notice) => {
    const isOther = (other: Notice) => other !== notice && other.element === notice.element;
    return findingOf(notice, notices.filter(isOther));
  });
}
