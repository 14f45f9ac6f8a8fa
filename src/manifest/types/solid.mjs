import { camelCase, declarations } from './print.mjs';

/**
 * Solid sets a property for an expression: `heading-level={3}` is `headingLevel = 3`. With `attr:` and `bool:`
 * it sets the attribute. Where the property has another name, as that of `for`, only that is right.
 */
const attribute = ({ name, type, description, isBoolean, property }) => [
  ...(!property || property.name === camelCase(name)
    ? [{ name, type: property?.type ?? type, description }]
    : []),
  isBoolean
    ? { name: `bool:${name}`, type: 'boolean', description }
    : { name: `attr:${name}`, type, description },
];

export const solid = (elements) =>
  declarations(elements, {
    imports: "import type { JSX } from 'solid-js';",
    bases: ({ className }) => [`JSX.HTMLAttributes<${className}>`],
    members: ({ className, attributes, events }) => [
      ...attributes.flatMap(attribute),
      ...events.map((event) => ({
        ...event,
        name: `on:${event.name}`,
        type: `JSX.EventHandlerWithOptionsUnion<${className}, ${event.type}>`,
      })),
    ],
    augmentation: `declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends IcleiElements {}
  }
}`,
  });
