import manifest from '../dist/custom-elements.json';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** What custom-elements.json says of an element. */
export interface Description extends Named {
  readonly tagName: string;
  readonly attributes?: readonly (Typed & { readonly fieldName?: string })[];
  readonly members?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly (Named & { default?: string; syntax?: string })[];
  readonly events?: readonly Typed[];
}

const { modules } = manifest as {
  modules: { declarations: (Partial<Description> & Named)[] }[];
};

/** The elements, in the order of the package's modules. */
export const descriptions = modules
  .flatMap(({ declarations }) => declarations)
  .filter((declaration): declaration is Description => declaration.tagName !== undefined);

/** @throws {Error} if there is no such element. */
export function describe(tagName: string): Description {
  const found = descriptions.find((description) => description.tagName === tagName);
  if (!found)
    throw new Error(`custom-elements.json has no <${tagName}>. Run \`npm run manifest\`.`);
  return found;
}
