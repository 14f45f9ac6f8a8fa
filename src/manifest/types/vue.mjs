import { camelCase, declarations, listener } from './print.mjs';

/**
 * The compiler looks up `heading-level` as `headingLevel`. What is no property under the name that a template
 * has, Vue sets as an attribute: there `:no-figures="false"` would be `"false"`, which turns it on.
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
    // What a template takes for a component whose instance is the element.
    entry: ({ className }, attributes) => `new () => ${className} & { $props: ${attributes} }`,
    // `slot` is an attribute like any other around a custom element, and Vue's types do not have it.
    augmentation: `declare module 'vue' {
  interface GlobalComponents extends IcleiElements {}
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}`,
  });
