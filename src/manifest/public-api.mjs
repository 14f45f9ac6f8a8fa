/** Reduces the manifest to the public API of the package. */
import { readFileSync } from 'node:fs';
import { targetLocales } from '../../xliff/read.mjs';

const isEntryPoint = (path) => /^src\/(classes\/)?[^/]+\.ts$/.test(path);
const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** The classes that an entry point registers, each with its static `icleiTag`. */
function registeredBy({ path, exports }, declarations) {
  const isRegistering = /^register\(/m.test(readFileSync(path, 'utf8'));
  return exports.flatMap(({ name }) => {
    const tag = declarations.get(name)?.members?.find((member) => member.name === 'icleiTag');
    return isRegistering && tag ? [{ name, tag: tag.default.replaceAll("'", '') }] : [];
  });
}

/** The language codes as a union type, because the analyzer does not resolve the type `Locale`. */
const localeUnion = ['en', ...targetLocales()].map((code) => `'${code}'`).join(' | ');

const typeOf = (type) =>
  type && { text: type.text.replace(/\bLocale\b/, localeUnion).replaceAll('"', "'") };

const inOneLine = (text) => text?.replaceAll(/\s*\n\s*/g, ' ').trim();

/** Removes undefined values, so that two descriptions can be compared. */
const defined = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

/** Joins the descriptions of entries with the same name, such as two comments on one slot. */
function mergeByName(entries) {
  const byName = new Map();
  for (const { name, description } of entries) {
    byName.set(name, [byName.get(name), inOneLine(description)].filter(Boolean).join(' '));
  }
  return [...byName].map(([name, description]) => ({ name, description }));
}

/** The value of a default that is a constant in the code. */
const defaultOf = (value, constants) => constants.get(value) ?? value;

/** Describes an attribute. Its default is what `getAttribute` returns: null for one that is absent. */
const attribute = (constants) => (found) =>
  defined({
    name: found.name,
    type: typeOf({ text: found.type.text.replace(' | null', '') }),
    default: defaultOf(found.default ?? 'null', constants),
    description: inOneLine(found.description),
    fieldName: found.fieldName,
  });

const property = (constants) => (found) =>
  defined({
    kind: 'field',
    name: found.name,
    type: typeOf(found.type),
    default: defaultOf(found.default, constants),
    description: inOneLine(found.description),
    attribute: found.attribute,
    reflects: found.reflects,
  });

const isPublicField = ({ kind, name, privacy, static: isStatic, description }) =>
  kind === 'field' &&
  !isStatic &&
  !name.startsWith('#') &&
  (privacy ?? 'public') === 'public' &&
  description !== undefined;

const isLiteral = (value) => /^[\d'"{[]|^(?:true|false|null)$/.test(value ?? '');

/** A function, a constant or a class that is no element. A value that only the code has a name for is no default. */
const other = (found) =>
  defined({
    ...found,
    description: inOneLine(found.description),
    type: typeOf(found.type),
    default: isLiteral(found.default) ? found.default : undefined,
    parameters: found.parameters?.map((parameter) => ({
      ...parameter,
      description: inOneLine(parameter.description),
    })),
    return: found.return && { type: typeOf(found.return.type) },
    members: found.members?.map((member) =>
      defined({ ...member, default: isLiteral(member.default) ? member.default : undefined }),
    ),
    // The only class that is extended here is the platform's.
    superclass: found.superclass && { name: found.superclass.name, package: 'global:' },
  });

function element(found, tagName, constants) {
  return defined({
    kind: 'class',
    customElement: true,
    tagName,
    name: found.name,
    description: inOneLine(found.description),
    superclass: { name: 'LitElement', package: 'lit' },
    // Private reactive properties have no comment.
    attributes: found.attributes
      ?.filter(({ description }) => description)
      .map(attribute(constants)),
    members: found.members?.filter(isPublicField).map(property(constants)),
    events: found.events?.map(({ name, type, description }) =>
      defined({ name, type: typeOf(type), description: inOneLine(description) }),
    ),
    slots: found.slots && mergeByName(found.slots),
    cssParts: found.cssParts && mergeByName(found.cssParts),
    cssProperties: found.cssProperties,
  });
}

/**
 * Keeps only the entry points with their elements and functions, under the paths that package.json
 * exports. Omits everything private, protected or inherited from Lit.
 */
export const publicApi = () => ({
  name: 'public-api',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = new Map(
      manifest.modules.flatMap(({ declarations }) =>
        declarations.map((declaration) => [declaration.name, declaration]),
      ),
    );
    const constants = new Map(
      [...declarations.values()]
        .filter(({ kind, default: value }) => kind === 'variable' && /^[\d'"]/.test(value ?? ''))
        .map(({ name, default: value }) => [name, value]),
    );
    const entryPoints = manifest.modules.filter(({ path }) => isEntryPoint(path));
    /** A declaration belongs to the first entry point that exports it: those that register first, `index` last. */
    const entryPointOf = new Map();
    const rank = ({ path }) => ['/classes/', '/index.ts'].findIndex((part) => path.includes(part));
    for (const { path, exports } of entryPoints.toSorted((one, other) => rank(one) - rank(other))) {
      for (const { name } of exports)
        if (!entryPointOf.has(name)) entryPointOf.set(name, published(path));
    }
    manifest.modules = entryPoints.map(({ path, exports }) => {
      const tags = registeredBy({ path, exports }, declarations);
      const declaration = (name) => ({ name, module: entryPointOf.get(name) });
      return {
        kind: 'javascript-module',
        path: published(path),
        declarations: exports
          .filter(
            ({ name }) => entryPointOf.get(name) === published(path) && declarations.has(name),
          )
          .map(({ name }) => {
            const found = declarations.get(name);
            const tag = tags.find((registered) => registered.name === name)?.tag;
            return tag ? element(found, tag, constants) : other(found);
          }),
        exports: [
          ...exports
            .filter(({ name }) => declarations.has(name))
            .map(({ name }) => ({ kind: 'js', name, declaration: declaration(name) })),
          ...tags.map(({ tag, name }) => ({
            kind: 'custom-element-definition',
            name: tag,
            declaration: declaration(name),
          })),
        ],
      };
    });
  },
});
