/** What the declarations of all frameworks are written with. */

const isIdentifier = (name) => /^[A-Za-z_$][\w$]*$/.test(name);

const indent = (text) => text.replaceAll(/^(?=.)/gm, '  ');

/** A member of an interface, with its comment. */
export const member = ({ name, type, description }) =>
  `/** ${description} */\n${isIdentifier(name) ? name : `'${name}'`}?: ${type} | undefined;`;

const interfaceOf = (name, bases, members) =>
  `export interface ${name} ${bases.length > 0 ? `extends ${bases.join(', ')} ` : ''}{
${indent(members.join('\n'))}
}`;

/** The import of the elements' classes and of the details of their events. */
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
 * @param {string} [framework.imports] what it imports.
 * @param {(element: object) => string[]} [framework.bases] what every element of the framework takes.
 * @param {(element: object) => object[]} framework.members what an element takes besides, each with a name,
 *   a type and a description.
 * @param {(name: string) => string} [framework.entry] what the framework calls a tag with these attributes.
 * @param {string} [framework.augmentation] how the framework gets to know the tags.
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

/** The function that listens to an event. */
export const listener = ({ type }) => `((event: ${type}) => void)`;

/** `heading-level` as `headingLevel`. */
export const camelCase = (name) =>
  name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
