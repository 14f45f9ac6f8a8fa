/** What Vite makes for the site's scripts (site/scripts.mjs). */

declare module 'virtual:release' {
  const release: { readonly version: string; readonly integrity: Readonly<Record<string, string>> };
  export default release;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
