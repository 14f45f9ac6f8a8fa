import manifest from '../dist/custom-elements.json';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** An element in custom-elements.json. */
export interface Declaration extends Named {
  readonly tagName: string;
  readonly attributes?: readonly (Typed & { readonly fieldName?: string })[];
  readonly members?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { default?: string; syntax?: string })[];
  readonly events?: readonly Typed[];
}

const { modules } = manifest as {
  modules: { declarations: (Partial<Declaration> & Named)[] }[];
};

/** The elements, in the order of the package's modules. */
const declarations = modules
  .flatMap((module) => module.declarations)
  .filter((declaration): declaration is Declaration => declaration.tagName !== undefined);

/**
 * The manifest entry of an element.
 *
 * @throws {Error} if the manifest has no such element.
 */
export function declarationOf(tagName: string): Declaration {
  const found = declarations.find((declaration) => declaration.tagName === tagName);
  if (!found)
    throw new Error(`custom-elements.json has no <${tagName}>. Run \`npm run manifest\`.`);
  return found;
}
