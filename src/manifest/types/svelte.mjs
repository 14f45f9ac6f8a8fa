import { attributeWithoutFalse, declarations, listener } from './print.mjs';

/**
 * Svelte writes an attribute, not a property, if the element has no property with that name or is not yet
 * registered.
 */
export const svelte = (elements) =>
  declarations(elements, {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    bases: ({ className }) => [`HTMLAttributes<${className}>`],
    members: ({ attributes, events }) => [
      ...attributes.map(attributeWithoutFalse),
      // The syntax of Svelte 5, and that of Svelte 4.
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
