/** Writes elements of the page as HTML. */

/** The new values of attributes; undefined removes an attribute. */
export type Changes = Readonly<Record<string, string | undefined>>;

const attribute = (name: string, value: string): string =>
  value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/**
 * The start tag of an element.
 *
 * @param changes attributes to change at their place, or to add at the end.
 * @param name the name to write. Default: the element's own.
 */
export function startTag(
  element: Element,
  changes: Changes = {},
  name = element.localName,
): string {
  const before = [...element.attributes].map(({ name, value }) => [name, value] as const);
  const added = Object.keys(changes).filter((name) => !element.hasAttribute(name));
  const attributes = [...before, ...added.map((name) => [name, ''] as const)].flatMap(
    ([name, value]) => {
      const written = name in changes ? changes[name] : value;
      return written === undefined ? [] : [attribute(name, written)];
    },
  );
  return `<${[name, ...attributes].join(' ')}>`;
}

const isVoid = (name: string) => ['img', 'source', 'input', 'br', 'hr', 'embed'].includes(name);

/** The start tag and the end tag, with an ellipsis for any content between them. */
export function wholeTag(
  element: Element,
  changes: Changes = {},
  name = element.localName,
  content = element.hasChildNodes() && element.textContent.trim() ? '…' : '',
): string {
  const start = startTag(element, changes, name);
  return isVoid(name) ? start : `${start}${content}</${name}>`;
}
