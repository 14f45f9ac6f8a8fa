/** The links at the top and at the foot of each page, in the language of the page. */
export const placeholder = true;
