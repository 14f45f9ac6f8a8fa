import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { descriptionOf, type Locale } from '../language/locales.js';
import { mark } from '../language/prerendered.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What editors know, and leave in a text: an element and the attributes that it may keep. */
const kept = new Map<string, readonly string[]>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'strong'].map(
    (name): [string, readonly string[]] => [name, []],
  ),
  ['a', ['href']],
  ['time', ['datetime']],
]);

/** Pictures, and what does nothing without a script. */
const isLeftOut = (name: string) => ['svg', 'nav', 'style'].includes(name);

/**
 * A section as plain HTML, which the page's own styles reach: headings, paragraphs, lists, links.
 *
 * @param content what stands in the section's shadow root.
 * @param filled the slots into which the page puts something of its own, which stands beside.
 * @returns nothing for a section without words that mean something where scripts do not run.
 */
export function plainHtml(content: string, locale: Locale, filled: ReadonlySet<string>): string {
  const plain = defaultTreeAdapter.createDocumentFragment();
  fill(plain, parseFragment(content), filled);
  const words = serialize(plain).trim();
  const { direction = 'ltr' } = descriptionOf(locale);
  return words ? `<div lang="${locale}" dir="${direction}" ${mark}>${words}</div>` : '';
}

/** Takes over what is kept. What is inside an element that is not stands in its place. */
function fill(target: Parent, source: Parent, filled: ReadonlySet<string>): void {
  for (const node of source.childNodes) {
    // Between blocks a space would be left over where the next run takes them away.
    if (node.nodeName === '#text' && (holdsWords(target) || textIn(node).trim())) {
      defaultTreeAdapter.insertText(target, textIn(node));
    }
    if (!('tagName' in node) || isLeftOut(node.tagName)) {
      continue;
    }
    const attributes = kept.get(node.tagName);
    const slot = node.tagName === 'slot' && node.attrs.find(({ name }) => name === 'name')?.value;
    if (attributes) {
      const copy = defaultTreeAdapter.createElement(
        node.tagName,
        node.namespaceURI,
        node.attrs.filter(({ name }) => attributes.includes(name)),
      );
      fill(copy, node, filled);
      // What the page has put something in the place of is empty here.
      if (copy.childNodes.length > 0) {
        defaultTreeAdapter.appendChild(target, copy);
      }
    } else if (!slot || !filled.has(slot)) {
      fill(target, node, filled);
    }
  }
}

/** Whether words stand in it, and not only blocks of them. */
const holdsWords = (node: Parent) => !/^(#document-fragment|[dou]l)$/.test(node.nodeName);

const textIn = (node: Node): string =>
  'value' in node ? node.value.replaceAll(/[\t\n\r ]+/g, ' ') : '';

/** The words of HTML, without what an editor may do to the spaces between and the tags around them. */
export function wordsOf(html: string): string {
  const words: string[] = [];
  const waiting: Node[] = [...parseFragment(html).childNodes];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if ('value' in node) {
      words.push(node.value);
    } else if ('childNodes' in node) {
      waiting.unshift(...node.childNodes);
    }
  }
  return words.join('').replaceAll(/\s/g, '');
}
