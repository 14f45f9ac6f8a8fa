import { camelCase, declarations, listener } from './print.mjs';

/**
 * Vue's compiler looks up `heading-level` as `headingLevel`. Vue sets an attribute if the element has no
 * property with the name in the template. `:no-figures="false"` then becomes the string "false", which turns
 * the attribute on.
 */
const attribute = ({ name, type, description, isBoolean, property }) => ({
  name: camelCase(name),
  type: isBoolean ? `${property?.name === name ? 'boolean' : 'true'} | ''` : type,
  description,
});

export const vue = (elements) =>
  declarations(elements, {
    imports: "import type { HTMLAttributes, ReservedProps } from 'vue';",
    bases: () => ['HTMLAttributes', 'ReservedProps'],
    members: ({ attributes, events }) => [
      ...attributes.map(attribute),
      ...events.map((event) => ({
        ...event,
        name: camelCase(`on-${event.name}`),
        type: listener(event),
      })),
    ],
    // Vue's compiler treats this type as a component whose instance is the element.
    entry: ({ className }, attributes) => `new () => ${className} & { $props: ${attributes} }`,
    // Vue's own types lack `slot`.
    augmentation: `declare module 'vue' {
  interface GlobalComponents extends IcleiElements {}
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}`,
  });
