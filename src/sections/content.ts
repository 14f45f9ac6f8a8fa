import { mark } from '../language/prerendered.js';

/** The part of a node that the rules below read. It comes from a browser, or from a parsed page in Node. */
export interface Piece {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<Piece>;
  readonly lastChild: Piece | null;
  readonly nextSibling: Piece | null;
  readonly parentNode: Piece | null;
}

/** The part of an element that the rules below read. */
export interface Tagged extends Piece {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
}

/** The content between the tags of a section, sorted by the rules below. */
export interface Content<Element> {
  /** The entries that the section shows copies of, in the order of the page. */
  readonly entries: Element[];
  /** Elements whose `slot` names no slot of the section. */
  readonly unknownSlotted: Element[];
  /** The texts outside slots, entries and fallback content that the command has marked. */
  readonly texts: string[];
  /** Other elements that a sentence does not need, unless they are empty. */
  readonly others: Element[];
}

/** Elements allowed in a sentence: names of one or two letters, except headings, and a few others. */
const sentence = '[a-gi-z]\\w?|abbr|cite|div|font|small|span|strong|su[bp]|time';
const plain = new RegExp(`^(${sentence})$`);
/** Elements allowed in a copy. Others would not work there, or follow an entry that is not closed. */
const copied = new RegExp(`^(${sentence}|fig.+|img|picture|source|svg|(?!iclei).+-.+)$`);
/** Further elements that the command writes. */
const written = /^h\d$/;
/** Elements that show nothing. */
const silent = /^(link|noscript|style|template)$/;
/** Elements that can replace the picture. */
export const picture = /^(img|picture|video)$/;

/** The most characters that fallback content without a mark may have: a few sentences. */
const maxFallbackLength = 500;
/** This many matching letters cannot be a coincidence. */
const minRepeatedLength = 30;

/**
 * The original name of an element of ours, even if an application has registered its class under another
 * name. For any other element: its name in the page.
 */
export const nameOf = ({ constructor, localName }: Tagged): string =>
  (constructor as { icleiTag?: string }).icleiTag ?? localName;

/** Whether a node is an element of ours, under any name. */
export const isOurs = (node: Piece): boolean =>
  node.nodeType === 1 && nameOf(node as Tagged).startsWith('iclei-');

/** The nearest ancestor that matches, in the same document or shadow root. */
export function nearestAround(
  { parentNode }: Piece,
  isIt: (node: Tagged) => boolean,
): Piece | null {
  let around = parentNode;
  while (around && !isIt(around as Tagged)) {
    around = around.parentNode;
  }
  return around;
}

/**
 * Serializes a node and its descendants, except what the command has written. The text differs as soon
 * as anything in the node changes.
 */
export const outlineOf = (piece: Piece): string => {
  const { nodeType, nodeValue, childNodes } = piece;
  if (nodeType !== 1) {
    // HTML minifiers remove spaces.
    return nodeType === 3 ? (nodeValue ?? '').replaceAll(/\s+/g, ' ').trim() : '';
  }
  const { localName, attributes } = piece as Tagged;
  const named = [...attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
  return named.includes(` ${mark}=`)
    ? ''
    : `<${localName}${named}>${[...childNodes].map(outlineOf).join('')}</>`;
};

const isBlank = ({ nodeValue }: Piece) => !nodeValue?.trim();

/**
 * Whether an entry can be shown as a copy. Otherwise it stays where it is, and shows below the section.
 *
 * @param tag the tag of entries, which can be nested and have copies of their own.
 */
const isCopyable = (entry: Piece, tag?: string): boolean =>
  [...(entry.childNodes as Iterable<Tagged>)].every(
    (node) =>
      node.nodeType !== 1 ||
      node.localName === 'svg' ||
      ((nameOf(node) === tag || copied.test(nameOf(node))) && isCopyable(node, tag)),
  );

/**
 * Sorts the content between the tags of a section.
 *
 * @param slots the names of its slots. With `hreflang`, links to other languages count as slotted.
 * @param entry the tag of its entries. Default: the section has none.
 */
export function readContent<Element extends Tagged>(
  section: Piece,
  slots: readonly string[],
  entry?: string,
): Content<Element> {
  const content: Content<Element> = {
    entries: [],
    unknownSlotted: [],
    texts: [],
    others: [],
  };

  /**
   * @param isMarked whether the node is inside content that the command has written.
   * @param around the outermost ancestor that a sentence does not need.
   */
  const read = (node: Piece, isMarked: boolean, around?: Element, isInEntry?: boolean): void => {
    for (const child of node.childNodes as Iterable<Element>) {
      const { localName, nodeType } = child;
      if (nodeType === 3 && !isBlank(child) && !isInEntry) {
        if (around) {
          content.others.push(around);
        }
        if (around ?? !isMarked) {
          content.texts.push(child.nodeValue ?? '');
        }
      }
      if (nodeType !== 1 || silent.test(localName)) {
        continue;
      }
      const slot = node === section && child.getAttribute('slot');
      if (slot) {
        if (!slots.includes(slot)) {
          content.unknownSlotted.push(child);
        }
      } else if (nameOf(child) === entry && isCopyable(child, entry)) {
        content.entries.push(child);
        read(child, isMarked, around, true);
      } else if (isInEntry) {
        read(child, isMarked, around, true);
      } else if (localName.includes('-') || picture.test(localName)) {
        content.others.push(child);
      } else if (!slots.includes('hreflang') || child.getAttribute('hreflang') === null) {
        const isWritten = isMarked || child.getAttribute(mark) !== null;
        const isPlain = plain.test(localName) || (isWritten && written.test(localName));
        const { length } = content.entries;
        read(child, isWritten, around ?? (isPlain ? undefined : child));
        // An element that an editor has wrapped around entries has no content of its own.
        if (!isPlain && content.entries.length === length) {
          content.others.push(child);
        }
      }
    }
  };
  read(section, false);
  return content;
}

/** Whether the content is at most a few sentences, such as a page offers visitors without scripts. */
export const isBrief = ({ texts, others }: Content<unknown>): boolean =>
  others.length === 0 && texts.join('').length <= maxFallbackLength;

/**
 * Whether the section may lack its end tag, so that the rest of the page is inside it. The parser then
 * leaves nothing after the section, not even the white space that usually follows an element.
 */
export function mayBeOpen(section: Piece): boolean {
  const isInside = nearestAround(section, isOurs) !== null;
  let last: Piece | null = section;
  // Its last entry may lack its end tag as well.
  while (last && isOurs(last)) {
    last = last.lastChild;
  }
  return !section.nextSibling && (isInside || (last?.nodeType === 3 && isBlank(last)));
}

/** The letters and digits alone, because editors change spaces, dashes and quotation marks. */
const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether texts repeat those of a section in its order: fallback content of the command whose mark an
 * editor has removed. Nothing is lost if the section replaces it.
 *
 * @param own all text of the section, in the language of the texts.
 */
export function repeats({ texts, others }: Content<Tagged>, own: string): boolean {
  const letters = lettersOf(own);
  let end = 0;
  return (
    others.every(({ localName }) => written.test(localName)) &&
    texts.join('').length >= minRepeatedLength &&
    texts.every((text) => {
      const piece = lettersOf(text);
      const start = letters.indexOf(piece, end);
      end = start + piece.length;
      return start >= 0;
    })
  );
}
