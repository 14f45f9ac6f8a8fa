import { camelCase, declarations } from './print.mjs';

/**
 * Solid sets a property: `heading-level={3}` becomes `headingLevel = 3`. With `attr:` or `bool:`, it sets the
 * attribute. If the property has a different name, as for the attribute `for`, only the prefix works.
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
