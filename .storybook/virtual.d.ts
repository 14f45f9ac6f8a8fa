declare module 'virtual:tokens' {
  /** A design token, with its name without the prefix and its value as CSS has it. */
  export interface Token {
    readonly name: string;
    readonly type: 'color' | 'number' | 'fontFamily' | 'fontWeight' | 'duration';
    readonly value: string;
    readonly description: string;
  }
  export const tokens: readonly Token[];
}

declare module 'virtual:pretended-language' {
  import type { CatalogueModule } from '../src/language/catalogues.js';
  const catalogue: CatalogueModule['default'];
  export default catalogue;
}

declare module '*.css?raw' {
  const text: string;
  export default text;
}

declare module '*.css';

declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
