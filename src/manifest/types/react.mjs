import { declarations, listener } from './print.mjs';

/** React listens to `on…` with the name of the event as it is. So does Preact. */
export const listeners = ({ events }) =>
  events.map((event) => ({ ...event, name: `on${event.name}`, type: listener(event) }));

/** The types of React 19, which sets the attributes of custom elements under the names that HTML has for them. */
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
