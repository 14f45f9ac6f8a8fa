import type { Topic } from './notice.js';

const said = new Set<string>();

/** Tells the developer something in the console, but each thing only once a page. */
export function warnOnce(message: string): void {
  if (!said.has(message)) {
    said.add(message);
    console.warn(`@iclei/elements: ${message}`);
  }
}

/**
 * Names an element in the console, with the attribute that makes no sense if it is one.
 *
 * @param attribute its name. Default: none.
 * @param correct the value that is meant. Default: not known.
 */
export function warn(
  topic: Topic,
  element: Element,
  attribute?: string,
  correct: string = topic,
): void {
  const value =
    attribute && ` ${attribute}="${(element.getAttribute(attribute) ?? '').slice(0, 40)}"`;
  warnOnce(`<${element.localName}${value ?? ''}>: ${correct}`);
}
