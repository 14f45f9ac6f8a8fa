import { declarations, listener } from './print.mjs';

/** React and Preact add `on` to the unchanged name of the event. */
export const listeners = ({ events }) =>
  events.map((event) => ({ ...event, name: `on${event.name}`, type: listener(event) }));

/** The types for React 19, where props of custom elements have the names of the HTML attributes. */
export const react = (elements) =>
  declarations(elements, {
    imports: "import type { ClassAttributes, HTMLAttributes } from 'react';",
    bases: ({ className }) => [`ClassAttributes<${className}>`, `HTMLAttributes<${className}>`],
    members: (element) => [...element.attributes, ...listeners(element)],
    augmentation: `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends IcleiElements {}
  }
}`,
  });
