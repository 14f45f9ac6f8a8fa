import { declarations, listener } from './print.mjs';

/**
 * Where no property has the name, or the element is not registered yet, Svelte writes `false` as an attribute
 * `"false"`, which turns it on. Null and undefined take the attribute away.
 */
const attribute = ({ name, type, description, isBoolean }) => ({
  name,
  type: `${isBoolean ? "true | ''" : type} | null`,
  description,
});

export const svelte = (elements) =>
  declarations(elements, {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    bases: ({ className }) => [`HTMLAttributes<${className}>`],
    members: ({ attributes, events }) => [
      ...attributes.map(attribute),
      // As Svelte 5 writes it, and as Svelte 4 did.
      ...['on', 'on:'].flatMap((prefix) =>
        events.map((event) => ({
          ...event,
          name: prefix + event.name,
          type: `${listener(event)} | null`,
        })),
      ),
    ],
    augmentation: `declare module 'svelte/elements' {
  interface SvelteHTMLElements extends IcleiElements {}
}`,
  });
