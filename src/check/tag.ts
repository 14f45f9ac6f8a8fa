/** A start tag as text, from what the browser has made of it. */

/** What an attribute is to be: another value, or nothing to take it out. */
export type Changes = Readonly<Record<string, string | undefined>>;

const attribute = (name: string, value: string): string =>
  value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/**
 * The start tag of an element.
 *
 * @param changes attributes that are to be another way, each at its place or else at the end.
 * @param name another name for the element. Default: its own.
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

/** Elements that have no end tag. */
const isVoid = (name: string) => ['img', 'source', 'input', 'br', 'hr', 'embed'].includes(name);

/** The start tag and the end tag, with dots for what stands between them, if anything does. */
export function wholeTag(
  element: Element,
  changes: Changes = {},
  name = element.localName,
  content = element.hasChildNodes() && element.textContent.trim() ? '…' : '',
): string {
  const start = startTag(element, changes, name);
  return isVoid(name) ? start : `${start}${content}</${name}>`;
}
