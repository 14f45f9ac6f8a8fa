/** What custom-elements.json says of the elements, as the types of every framework need it. */

const isLiteral = (text) => /^(?:'.*'|\d+)$/.test(text);

const membersOf = (union) => union.split('|').map((member) => member.trim());

/**
 * The type of an attribute where a template has it as a text or as an expression: a number may be both,
 * and a union with `string` keeps its literals, so that an editor offers them.
 *
 * @param {string} text as in the manifest, for example `1 | 2` or `'en' | string`.
 */
export function attributeType(text) {
  const members = membersOf(text);
  const isOpen = members.includes('string') && members.some(isLiteral);
  const numbers = members.filter((member) => /^\d+$/.test(member));
  return [...members, ...numbers.map((number) => `'${number}'`)]
    .map((member) => (isOpen && member === 'string' ? '(string & {})' : member))
    .join(' | ');
}

/** The type of a property, without the null that stands for no attribute. */
export const propertyType = (text) =>
  membersOf(text)
    .filter((member) => member !== 'null')
    .join(' | ');

/** What is said of an element or attribute in a comment. */
const comment = (text) => text.replaceAll('*/', '*\\/');

/**
 * @param {object} manifest custom-elements.json.
 * @returns {{ tag: string, className: string, description: string, attributes: object[], events: object[] }[]}
 *   the elements. Each attribute has a name, a type, a description and perhaps a property, with its name
 *   and type; each event a name, a type and a description.
 */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, description, attributes = [], members = [], events = [] }) => ({
      tag: tagName,
      className: name,
      description: comment(description),
      attributes: attributes.map((attribute) => {
        const property = members.find((member) => member.attribute === attribute.name);
        return {
          name: attribute.name,
          type: attributeType(attribute.type.text),
          description: comment(attribute.description),
          isBoolean: attribute.type.text === 'boolean',
          ...(property && {
            property: { name: property.name, type: propertyType(property.type.text) },
          }),
        };
      }),
      events: events.map((event) => ({
        name: event.name,
        type: event.type.text,
        description: comment(event.description),
      })),
    }));
