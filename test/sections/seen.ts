/** What a visitor can see of a page: the text that has been laid out somewhere. */

const silent = new Set(['script', 'style', 'noscript', 'template', 'title']);

/** The texts of a page, with those in shadow roots. */
export function* textsIn(root: Node): Generator<Text> {
  for (const child of root.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) yield child as Text;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const element = child as Element;
    if (silent.has(element.localName)) continue;
    if (element.shadowRoot) yield* textsIn(element.shadowRoot);
    yield* textsIn(element);
  }
}

/** Whether a text takes room on the page and is not hidden. */
export function isSeen(text: Text): boolean {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const around = text.parentElement ?? (text.parentNode as ShadowRoot).host;
  const { visibility } = text.ownerDocument.defaultView!.getComputedStyle(around);
  return (
    visibility === 'visible' &&
    [...range.getClientRects()].some(({ width, height }) => width * height > 0)
  );
}

function* picturesIn(root: ParentNode): Generator<HTMLImageElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'img') yield element as HTMLImageElement;
    if (element.shadowRoot) yield* picturesIn(element.shadowRoot);
  }
}

/** All that is seen of a page, and what the pictures are called that are seen. */
export const seenIn = (page: Document | DocumentFragment | Element): string =>
  [
    ...[...textsIn(page)].filter(isSeen).map(({ data }) => data),
    ...[...picturesIn(page)]
      .filter((each) => each.getClientRects().length > 0)
      .map(({ alt }) => alt),
  ]
    .join(' ')
    .replaceAll(/\s+/g, ' ');
