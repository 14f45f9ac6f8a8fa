/** Writes the declaration file of a framework. */

const isIdentifier = (name) => /^[A-Za-z_$][\w$]*$/.test(name);

const indent = (text) => text.replaceAll(/^(?=.)/gm, '  ');

/** A member of an interface, with its comment. */
const member = ({ name, type, description }) =>
  `/** ${description} */\n${isIdentifier(name) ? name : `'${name}'`}?: ${type} | undefined;`;

const interfaceOf = (name, bases, members) =>
  `export interface ${name} ${bases.length > 0 ? `extends ${bases.join(', ')} ` : ''}{
${indent(members.join('\n'))}
}`;

/** The import of the element classes and of the types of event details. */
function importOurs(elements) {
  const details = elements.flatMap(({ events }) =>
    events.flatMap(({ type }) => type.match(/(?<=<)\w+/g) ?? []),
  );
  const names = [...elements.map(({ className }) => className), ...details].sort();
  return `import type {\n${indent(names.map((name) => `${name},`).join('\n'))}\n} from '../index.js';`;
}

/**
 * The declarations of a framework.
 *
 * @param {object[]} elements
 * @param {object} framework
 * @param {string} [framework.imports] the import statement for the framework's own types.
 * @param {(element: object) => string[]} [framework.bases] the interfaces that the attributes extend.
 * @param {(element: object) => object[]} framework.members the attributes and events of an element, each with
 *   a name, a type and a description.
 * @param {(element: object, name: string) => string} [framework.entry] the type of a tag, from its element and
 *   the name of its interface. Default: the interface itself.
 * @param {string} [framework.augmentation] the module augmentation that adds the tags to the framework.
 */
export const declarations = (
  elements,
  { imports, bases = () => [], members, entry = (element, name) => name, augmentation },
) => {
  const nameOf = ({ className }) => `${className}Attributes`;
  const parts = [
    '// Made by `npm run manifest` from the doc comments of the elements.',
    ...(imports ? [imports, importOurs(elements)] : []),
    '',
    ...elements.flatMap((element) => [
      `/** ${element.description} */`,
      interfaceOf(nameOf(element), bases(element), members(element).map(member)),
      '',
    ]),
    '/** All tags. */',
    interfaceOf(
      'IcleiElements',
      [],
      elements.map(
        (element) =>
          `/** ${element.description} */\n'${element.tag}': ${entry(element, nameOf(element))};`,
      ),
    ),
    ...(augmentation ? ['', augmentation] : []),
  ];
  return `${parts.join('\n')}\n`;
};

/** The type of an event listener. */
export const listener = ({ type }) => `((event: ${type}) => void)`;

/** `heading-level` as `headingLevel`. */
export const camelCase = (name) =>
  name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * An attribute for frameworks that write `false` as the string "false", which turns a boolean attribute on.
 * Null removes the attribute.
 */
export const attributeWithoutFalse = ({ name, type, description, isBoolean }) => ({
  name,
  type: `${isBoolean ? "true | ''" : type} | null`,
  description,
});
