const opening = /^[“”„«»‘’‚‹›「『″]/;
const closing = /[“”«»‘’‹›」』″]$/;

/** Whether a value starts or ends with a typographic quotation mark. */
export const isQuoted = (value: string): boolean => {
  const text = value.trim();
  return opening.test(text) || closing.test(text);
};

/** The attributes into which the browser has split a value with spaces in such marks: `label=“two words”`. */
export function splitFrom(element: Element, attribute: string): string[] {
  const names = element.getAttributeNames();
  const after = names.slice(names.indexOf(attribute) + 1);
  const value = element.getAttribute(attribute)?.trim() ?? '';
  const last = after.findIndex((name) => closing.test(name));
  return opening.test(value) && !closing.test(value.slice(1)) && last >= 0
    ? after.slice(0, last + 1)
    : [];
}

/** The whole value, without the quotation marks. */
export const withoutQuotes = (element: Element, attribute: string): string =>
  [element.getAttribute(attribute) ?? '', ...splitFrom(element, attribute)]
    .join(' ')
    .trim()
    .replace(opening, '')
    .replace(closing, '')
    .trim();
