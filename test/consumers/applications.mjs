/**
 * The applications.
 *
 * @typedef {object} Application
 * @property {string} name
 * @property {string} title
 * @property {string} [folder] Default: the name.
 * @property {string} [build] the command that builds it, run in its folder.
 * @property {string} [out] the folder with the built site, inside its own folder.
 * @property {{ [path: string]: string }} [also] other folders to serve, by path, relative to test/consumers/.
 * @property {(port: number) => string} [start] the command that starts the framework's own server. Default:
 *   `out` is served.
 * @property {'tags' | 'sections'} [html] whether the HTML from the server has only the tags, or also the
 *   rendered sections. Default: neither.
 * @property {{ [step: string]: string }} [notes] a note for the documentation, by step.
 * @property {string} [french] a French text that the application has translated itself.
 * @property {string[]} [caches] folders, besides `out`, that must be deleted before a build.
 * @property {{ [variable: string]: string }} [env] environment variables for its commands.
 */

const notInReact =
  'React does not set properties when it hydrates, so heading-level is an attribute, and names too.';
const notOnServers =
  'A server writes headingLevel as an attribute that has no effect, so heading-level is an attribute.';

/** @type {Application[]} */
export const applications = [
  {
    name: 'html',
    title: 'HTML with the bundle',
    out: '.',
    also: { '/iclei/': 'node_modules/@iclei/elements/dist/cdn' },
    html: 'tags',
  },
  { name: 'vite', title: 'Vite', build: 'vite build', out: 'dist', html: 'tags' },
  {
    name: 'webpack',
    title: 'webpack',
    build: 'webpack',
    out: 'dist',
    html: 'tags',
  },
  { name: 'rspack', title: 'Rspack', build: 'rspack build', out: 'dist', html: 'tags' },
  { name: 'esbuild', title: 'esbuild', build: 'node build.js', out: 'dist', html: 'tags' },
  { name: 'react', title: 'React with Vite', build: 'vite build', out: 'dist' },
  { name: 'preact', title: 'Preact', build: 'vite build', out: 'dist' },
  { name: 'solid', title: 'Solid', build: 'vite build', out: 'dist' },
  { name: 'vue', title: 'Vue', build: 'vite build', out: 'dist' },
  { name: 'svelte', title: 'Svelte', build: 'vite build', out: 'dist' },
  {
    name: 'lit',
    title: 'Lit with @lit/localize',
    build: 'vite build',
    out: 'dist',
    // Translated by the application's own @lit/localize.
    french: 'Langue',
  },
  {
    name: 'vite-prerender',
    title: 'Vite with prerender() in transformIndexHtml',
    build: 'vite build',
    out: 'dist',
    html: 'sections',
  },
  {
    name: 'eleventy',
    title: 'Eleventy with prerender()',
    build: 'eleventy --quiet',
    out: 'dist',
    html: 'sections',
  },
  {
    name: 'astro',
    title: 'Astro with prerender()',
    build: 'astro build',
    out: 'dist',
    html: 'sections',
  },
  {
    name: 'next',
    title: 'Next, from its server',
    build: 'next build',
    out: 'dist/server',
    env: { DIST_DIR: 'dist/server' },
    start: (port) => `next start --port ${port}`,
    notes: { 'sets properties': notInReact },
    html: 'tags',
  },
  {
    name: 'next-export',
    title: 'Next, exported',
    folder: 'next',
    build: 'next build',
    out: 'dist/export',
    env: { DIST_DIR: 'dist/export', OUTPUT: 'export' },
    notes: { 'sets properties': notInReact },
    html: 'tags',
  },
  {
    name: 'nuxt',
    title: 'Nuxt, from its server',
    build: 'nuxt build',
    out: 'dist',
    caches: ['.nuxt'],
    start: (port) => `PORT=${port} node dist/server/index.mjs`,
    notes: { 'sets properties': notOnServers },
    html: 'tags',
  },
  {
    name: 'sveltekit',
    title: 'SvelteKit, from its server',
    build: 'vite build',
    out: 'dist',
    caches: ['.svelte-kit'],
    start: (port) => `PORT=${port} ORIGIN=http://localhost:${port} node dist`,
    notes: { 'sets properties': notOnServers },
    html: 'tags',
  },
  {
    name: 'angular',
    title: 'Angular, prerendered and hydrated',
    build: 'ng build',
    out: 'dist/browser',
    html: 'tags',
  },
];
