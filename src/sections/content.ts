import { mark } from '../language/prerendered.js';

/** A node of a page, as far as the rules below look at it: one of a browser, or of a page in Node. */
export interface Piece {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<Piece>;
  readonly lastChild: Piece | null;
  readonly nextSibling: Piece | null;
  readonly parentNode: Piece | null;
}

/** A node that is an element. */
export interface Tagged extends Piece {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
}

/** What stands between the tags of a section, by what the rules below need to know of it. */
export interface Content<Element> {
  /** The entries that the section shows at their places, in the order of the page. */
  readonly entries: Element[];
  /** Elements with a `slot` that the section does not have. */
  readonly strangers: Element[];
  /** The texts outside of slots and entries, and of what the command has written. */
  readonly texts: string[];
  /** Other elements that are more than a sentence needs, if there is something in them. */
  readonly others: Element[];
}

/** What sentences are made of: what has a letter or two, but for headings, and a few more. */
const sentence = '[a-gi-z]\\w?|abbr|cite|div|font|small|span|strong|su[bp]|time';
const plain = new RegExp(`^(${sentence})$`);
/** What a copy can have: not what would not work there, or comes after an entry that is not closed. */
const copied = new RegExp(`^(${sentence}|fig.+|img|picture|source|svg|(?!iclei).+-.+)$`);
/** What the command writes besides. */
const written = /^h\d$/;
/** What shows nothing. */
const silent = /^(link|noscript|style|template)$/;
/** What can take the place of a picture. */
export const picture = /^(img|picture|video)$/;

/** As many characters as a few sentences have. */
const few = 500;
/** So many letters in a row that are the section's own are no coincidence. */
const many = 30;

export const isOurs = (node: Piece) => (node as Partial<Tagged>).localName?.startsWith('iclei-');

/**
 * A piece with all that is in it, but for what the command has written, as a text that is another
 * one as soon as anything of it changes.
 */
export const outlineOf = (piece: Piece): string => {
  const { nodeType, nodeValue, childNodes } = piece;
  if (nodeType !== 1) {
    // Tools that make pages small take spaces away.
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
 * Whether an entry can be shown as a copy. Else it stays where it is, and is shown below the section.
 *
 * @param tag that of entries, which can stand in each other and have copies of their own.
 */
const isCopyable = (entry: Piece, tag?: string): boolean =>
  [...(entry.childNodes as Iterable<Tagged>)].every(
    (node) =>
      node.nodeType !== 1 ||
      node.localName === 'svg' ||
      ((node.localName === tag || copied.test(node.localName)) && isCopyable(node, tag)),
  );

/**
 * Reads what stands between the tags of a section.
 *
 * @param slots the names of its slots. Links to other languages are their own slot, whatever is in them.
 * @param entry the tag of its entries. Default: it has none.
 */
export function readContent<Element extends Tagged>(
  section: Piece,
  slots: readonly string[],
  entry?: string,
): Content<Element> {
  const content: Content<Element> = {
    entries: [],
    strangers: [],
    texts: [],
    others: [],
  };

  /**
   * @param isMarked whether the command has written what is around.
   * @param around the outermost element around that is more than a sentence needs.
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
          content.strangers.push(child);
        }
      } else if (localName === entry && isCopyable(child, localName)) {
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
        // What an editor has put around entries is nothing by itself.
        if (!isPlain && content.entries.length === length) {
          content.others.push(child);
        }
      }
    }
  };
  read(section, false);
  return content;
}

/** Whether it is no more than a few sentences, such as a page has for visitors without scripts. */
export const isBrief = ({ texts, others }: Content<unknown>): boolean =>
  others.length === 0 && texts.join('').length <= few;

/**
 * Whether the section may have no end tag, so that the page goes on inside of it. Then it is the
 * last thing in what is around it, be it white space, which frameworks leave out.
 */
export function mayBeOpen({ nextSibling, lastChild, parentNode }: Piece): boolean {
  let around = parentNode;
  while (around && !isOurs(around)) {
    around = around.parentNode;
  }
  return !nextSibling && Boolean(around ?? (lastChild?.nodeType === 3 && isBlank(lastChild)));
}

/** Without what an editor may do to spaces, dashes and quotation marks. */
const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether texts are those of a section, in its order: what the command has written, after an editor
 * has taken its mark away. Then nothing is lost if it gives way.
 *
 * @param own all that the section says, in the language of the texts.
 */
export function repeats({ texts, others }: Content<Tagged>, own: string): boolean {
  const letters = lettersOf(own);
  let end = 0;
  return (
    others.every(({ localName }) => written.test(localName)) &&
    texts.join('').length >= many &&
    texts.every((text) => {
      const piece = lettersOf(text);
      const start = letters.indexOf(piece, end);
      end = start + piece.length;
      return start >= 0;
    })
  );
}
