const opening = /^[“”„«»‘’‚‹›「『″]/;
const closing = /[“”«»‘’‹›」』″]$/;

/** Whether a value starts or ends with a quotation mark that is made for texts. */
export const isQuoted = (value: string): boolean => {
  const text = value.trim();
  return opening.test(text) || closing.test(text);
};

/** The attributes that a value between such marks was torn into, where it has spaces: `label=“two words”`. */
export function tornFrom(element: Element, attribute: string): string[] {
  const names = element.getAttributeNames();
  const after = names.slice(names.indexOf(attribute) + 1);
  const value = element.getAttribute(attribute)?.trim() ?? '';
  const last = after.findIndex((name) => closing.test(name));
  return opening.test(value) && !closing.test(value.slice(1)) && last >= 0
    ? after.slice(0, last + 1)
    : [];
}

/** The value without the marks around it, in one piece. */
export const withoutQuotes = (element: Element, attribute: string): string =>
  [element.getAttribute(attribute) ?? '', ...tornFrom(element, attribute)]
    .join(' ')
    .trim()
    .replace(opening, '')
    .replace(closing, '')
    .trim();
