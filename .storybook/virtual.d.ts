declare module 'virtual:tokens' {
  /** A design token: its name without the prefix, and its value as CSS. */
  export interface Token {
    readonly name: string;
    readonly type: 'color' | 'number' | 'fontFamily' | 'fontWeight' | 'duration';
    readonly value: string;
    readonly description: string;
  }
  export const tokens: readonly Token[];

  /** The required contrast of a text colour on a background, and the actual one in light and dark. */
  export interface Contrast {
    readonly text: string;
    readonly background: string;
    readonly required: number;
    readonly light: number;
    readonly dark: number;
  }
  export const contrasts: readonly Contrast[];
}

declare module 'virtual:snippets' {
  const snippets: Readonly<Record<string, { title: string; language: string; code: string }>>;
  export default snippets;
}

declare module 'virtual:pseudo-locale' {
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
