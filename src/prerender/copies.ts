/**
 * Replaces `sections/copies.ts` where pages are prerendered. It copies the same nodes of an entry as a
 * browser does, but as HTML.
 */
// eslint-disable-next-line no-restricted-syntax -- It is the page's own markup, parsed and serialized again.
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

/** A copy of an entry's content. */
export const copyOf = ({ tag }: PageElement): unknown => unsafeHTML(write(tag.children));

/** There are no clicks where pages are prerendered. */
export const actInPage = (): void => undefined;
