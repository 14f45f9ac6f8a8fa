import { declarations } from './print.mjs';
import { listeners } from './react.mjs';

export const preact = (elements) =>
  declarations(elements, {
    imports: "import type { HTMLAttributes } from 'preact';",
    bases: ({ className }) => [`HTMLAttributes<${className}>`],
    members: (element) => [...element.attributes, ...listeners(element)],
    augmentation: `declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends IcleiElements {}
  }
}`,
  });
