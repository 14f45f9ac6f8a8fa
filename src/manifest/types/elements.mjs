/** Reads the elements from custom-elements.json, with types that fit the templates of any framework. */

const isLiteral = (text) => /^(?:'.*'|\d+)$/.test(text);

const membersOf = (union) => union.split('|').map((member) => member.trim());

/**
 * The type of an attribute in a template. A number may also be a string, because the template may contain
 * plain HTML. `string & {}` stops TypeScript from merging the literals of a union into `string`, so editors
 * still suggest them.
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

/** The type of a property without `null`, which means that the attribute is absent. */
export const propertyType = (text) =>
  membersOf(text)
    .filter((member) => member !== 'null')
    .join(' | ');

/** Text that is safe inside a comment. */
const comment = (text) => text.replaceAll('*/', '*\\/');

/** The declarations of the custom elements in a manifest. */
export const elementDeclarations = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/**
 * @param {object} manifest custom-elements.json.
 * @returns {{ tag: string, className: string, description: string, attributes: object[], events: object[] }[]}
 *   the elements. An attribute has `name`, `type`, `description` and `isBoolean`, and `property` (`name` and
 *   `type`) if the class has one for it. An event has `name`, `type` and `description`.
 */
export const elementsOf = (manifest) =>
  elementDeclarations(manifest).map(
    ({ tagName, name, description, attributes = [], members = [], events = [] }) => ({
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
    }),
  );
