const said = new Set<string>();

/** Tells the developer something in the console, but each thing only once a page. */
export function warnOnce(message: string): void {
  if (!said.has(message)) {
    said.add(message);
    console.warn(`@iclei/elements: ${message}`);
  }
}

/**
 * Names an attribute that makes no sense where it stands.
 *
 * @param takes what the attribute takes and what is used instead, as one or two sentences.
 */
export function warnAttribute(element: Element, attribute: string, takes: string): void {
  const value = (element.getAttribute(attribute) ?? '').slice(0, 40);
  warnOnce(`<${element.localName} ${attribute}="${value}">: ${takes}`);
}
