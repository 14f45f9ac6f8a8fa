import { declarations } from './print.mjs';

/**
 * Angular does not check what a template gives to a custom element. These are types for the members of a
 * component that `[attr.…]` is bound to. Null takes an attribute away; false would be written as a text.
 */
export const angular = (elements) =>
  declarations(elements, {
    members: ({ attributes }) =>
      attributes.map(({ name, type, description, isBoolean }) => ({
        name,
        type: `${isBoolean ? "true | ''" : type} | null`,
        description,
      })),
  });
