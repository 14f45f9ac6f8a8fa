import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { descriptionOf, type Locale } from '../language/locales.js';
import { mark } from '../language/prerendered.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** The elements that the editors of content management systems accept, and the attributes to keep on each. */
const keptAttributes = new Map<string, readonly string[]>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'strong'].map(
    (name): [string, readonly string[]] => [name, []],
  ),
  ['a', ['href']],
  ['time', ['datetime']],
]);

/** Pictures, and elements that need a script or a shadow root. */
const isLeftOut = (name: string) => ['svg', 'nav', 'style'].includes(name);

/**
 * Converts a section to plain HTML that the page's own styles apply to: headings, paragraphs, lists
 * and links.
 *
 * @param content the HTML in the section's shadow root.
 * @param filled the names of the slots that the page fills with content of its own.
 * @returns an empty string for a section that has no text without scripts.
 */
export function plainHtml(content: string, locale: Locale, filled: ReadonlySet<string>): string {
  const plain = defaultTreeAdapter.createDocumentFragment();
  copyInto(plain, parseFragment(content), filled);
  const words = serialize(plain).trim();
  const { direction = 'ltr' } = descriptionOf(locale);
  return words ? `<div lang="${locale}" dir="${direction}" ${mark}>${words}</div>` : '';
}

/** Copies the kept elements. An element that is not kept is replaced by its content. */
function copyInto(target: Parent, source: Parent, filled: ReadonlySet<string>): void {
  for (const node of source.childNodes) {
    // White space between blocks would remain when the next run removes the blocks.
    if (node.nodeName === '#text' && (holdsWords(target) || textIn(node).trim())) {
      defaultTreeAdapter.insertText(target, textIn(node));
    }
    if (!('tagName' in node) || isLeftOut(node.tagName)) {
      continue;
    }
    const attributes = keptAttributes.get(node.tagName);
    const slot = node.tagName === 'slot' && node.attrs.find(({ name }) => name === 'name')?.value;
    if (attributes) {
      const copy = defaultTreeAdapter.createElement(
        node.tagName,
        node.namespaceURI,
        node.attrs.filter(({ name }) => attributes.includes(name)),
      );
      copyInto(copy, node, filled);
      // An element whose content the page replaces is empty here.
      if (copy.childNodes.length > 0) {
        defaultTreeAdapter.appendChild(target, copy);
      }
    } else if (!slot || !filled.has(slot)) {
      copyInto(target, node, filled);
    }
  }
}

/** Whether the element can contain text, not only blocks. */
const holdsWords = (node: Parent) => !/^(#document-fragment|[dou]l)$/.test(node.nodeName);

const textIn = (node: Node): string =>
  'value' in node ? node.value.replaceAll(/[\t\n\r ]+/g, ' ') : '';

/** The text of HTML without tags and white space, which an editor may change. */
export function wordsOf(html: string): string {
  const words: string[] = [];
  const pending: Node[] = [...parseFragment(html).childNodes];
  for (let node = pending.shift(); node; node = pending.shift()) {
    if ('value' in node) {
      words.push(node.value);
    } else if ('childNodes' in node) {
      pending.unshift(...node.childNodes);
    }
  }
  return words.join('').replaceAll(/\s/g, '');
}
