/**
 * The applications, by the names of their folders.
 *
 * @typedef {object} Application
 * @property {string} name its folder, unless `folder` names another.
 * @property {string} title
 * @property {string} [build] what builds it, in its folder.
 * @property {string} [out] the folder that is served then.
 * @property {{ [path: string]: string }} [also] other folders that are served, from this one on.
 * @property {(port: number) => string} [start] its own server, in the place of `out`.
 * @property {'tags' | 'sections'} [html] what the server's HTML has: the tags, or the rendered sections in them.
 * @property {string} [folder]
 * @property {{ [step: string]: string }} [notes] what the table has to say about a step.
 * @property {string} [french] a text of the application's own in French.
 * @property {string[]} [caches] what else a build leaves in the folder.
 * @property {{ [variable: string]: string }} [env] what its commands find in their environment.
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
    // The application's own translation, by its own @lit/localize.
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
