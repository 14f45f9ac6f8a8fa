/**
 * Stands in the place of `sections/copies.ts` where pages are prerendered: an entry's content is
 * written once more, in the same nodes that a browser would copy.
 */
// eslint-disable-next-line no-restricted-syntax -- It is the page's own markup, read and written again.
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { PageElement } from './page-node.js';
import { isTag, type Tag, type Text } from './tag.js';

const leftOut = /^(iclei-.*|link|script|style|template)$/;
const empty = /^(area|base|br|col|embed|hr|img|input|meta|source|track|wbr)$/;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const write = (pieces: readonly (Tag | Text)[]): string =>
  pieces.map((piece) => (isTag(piece) ? writeTag(piece) : escaped(piece.text))).join('');

function writeTag({ name, attributes, children }: Tag): string {
  if (leftOut.test(name)) {
    return '';
  }
  const written = [...attributes].map(
    ([attribute, { value }]) => ` ${attribute}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  if (name === 'img' && !attributes.has('loading')) {
    written.push(' loading="lazy"');
  }
  return `<${name}${written.join('')}>${empty.test(name) ? '' : `${write(children)}</${name}>`}`;
}

/** The content of an entry once more. */
export const copyOf = ({ tag }: PageElement): unknown => unsafeHTML(write(tag.children));

/** Where pages are prerendered nobody presses anything. */
export const actInPage = (): void => undefined;
