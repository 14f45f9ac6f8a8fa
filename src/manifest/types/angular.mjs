import { attributeWithoutFalse, declarations } from './print.mjs';

/**
 * Angular does not check the bindings of a custom element. Developers use these types for the members of
 * their component that they bind with `[attr.…]`.
 */
export const angular = (elements) =>
  declarations(elements, {
    members: ({ attributes }) => attributes.map(attributeWithoutFalse),
  });
