declare module 'virtual:tokens' {
  /** A design token, with its name without the prefix and its value as CSS has it. */
  export interface Token {
    readonly name: string;
    readonly type: 'color' | 'number' | 'fontFamily' | 'fontWeight' | 'duration';
    readonly value: string;
    readonly description: string;
  }
  export const tokens: readonly Token[];

  /** What a colour of text has to have on a ground, and what it has in light and in dark. */
  export interface Contrast {
    readonly text: string;
    readonly ground: string;
    readonly least: number;
    readonly light: number;
    readonly dark: number;
  }
  export const contrasts: readonly Contrast[];
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
