/** The settings of sanitizers that keep our tags, as modules in JavaScript. */
import { addresses, htmlTags, ourTags } from './tags.mjs';

const list = (names) => names.map((name) => `'${name}'`).join(', ');

/** The lines of an object that has a list for each tag. */
const lists = (tags, items) =>
  Object.entries(tags)
    .map(([tag, names]) => `'${tag}': [${items(names, tag)}],`)
    .join('\n');

const unique = (names) => [...new Set(names)];
const tags = () => list(Object.keys(ourTags()));
const attributes = () => unique(Object.values({ ...ourTags(), ...htmlTags }).flat());

/** The settings of DOMPurify. */
export const domPurify = () => `
export const options = {
  ADD_TAGS: [${tags()}],
  ADD_ATTR: [${list(attributes())}],
  // The others are addresses, which it checks.
  ADD_URI_SAFE_ATTR: [${list(attributes().filter((name) => !addresses().includes(name)))}],
};`;

/** The settings of sanitize-html. */
export const sanitizeHtml = () => `
import sanitizeHtml from 'sanitize-html';

const { allowedAttributes, allowedSchemesAppliedToAttributes, allowedTags } = sanitizeHtml.defaults;

export const options = {
  allowedTags: [...allowedTags, ${tags()}],
  allowedAttributes: {
    ...allowedAttributes,
    ${lists(ourTags(), list)}
    ${lists(htmlTags, (names, tag) => `...(allowedAttributes.${tag} ?? []), ${list(names)}`)}
  },
  allowedSchemesAppliedToAttributes: [
    ...allowedSchemesAppliedToAttributes,
    ${list(addresses())},
  ],
};`;

/** The names of attributes in rehype that differ from those in HTML. */
const renamed = { 'data-iclei': 'dataIclei', for: 'htmlFor', hreflang: 'hrefLang' };
const properties = (names) => list(names.map((name) => renamed[name] ?? name));

/** The schema of rehype-sanitize. */
export const rehypeSanitize = () => `
import { defaultSchema } from 'rehype-sanitize';

const { attributes, clobber, protocols, tagNames } = defaultSchema;
const isOther = (attribute) => attribute !== 'name';

export const schema = {
  ...defaultSchema,
  tagNames: [...tagNames, 'figure', 'figcaption', ${tags()}],
  attributes: {
    ...attributes,
    // Only our tags may have a name. It is that of your city, so that no prefix may be written before it.
    '*': attributes['*'].filter(isOther),
    ${lists(ourTags(), properties)}
    ${lists(htmlTags, (names, tag) => `...(attributes.${tag} ?? []), ${properties(names)}`)}
  },
  clobber: clobber.filter(isOther),
  protocols: {
    ...protocols,
    ${lists(Object.fromEntries(addresses().map((name) => [name, ['http', 'https', 'mailto']])), list)}
  },
};`;
