/** Parts of the tested applications in test/consumers/, which the documentation shows. */
import { readFileSync } from 'node:fs';

const start = (name) => new RegExp(`#region ${name}\\b`);
const end = /#endregion/;

const indentOf = (line) => /^ */.exec(line)[0].length;

/** Lines without the indentation that all of them have. */
function dedent(lines) {
  const indent = Math.min(...lines.filter((line) => line.trim()).map(indentOf));
  return lines.map((line) => line.slice(indent));
}

/**
 * The lines of a file between `#region name` and `#endregion`, without common indentation. The lines of
 * several regions with one name are joined.
 *
 * @param {string} text
 * @param {string} name
 * @throws {Error} if the file has no such region.
 */
export function regionIn(text, name) {
  const lines = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    if (end.test(line)) isInside = false;
    if (isInside) lines.push(line);
    if (start(name).test(line)) isInside = true;
  }
  if (lines.length === 0) throw new Error(`There is no #region ${name}.`);
  return dedent(lines).join('\n');
}

/**
 * The frameworks in the order of the documentation, each with the parts of its application to show, as
 * `file#region`.
 */
export const frameworks = [
  {
    name: 'react',
    title: 'React',
    language: 'jsx',
    parts: ['app.jsx#import', 'app.jsx#event', 'app.jsx#entries'],
  },
  {
    name: 'next',
    title: 'Next.js',
    language: 'jsx',
    parts: ['app/sections.jsx#import', 'app/sections.jsx#entries'],
  },
  {
    name: 'preact',
    title: 'Preact',
    language: 'jsx',
    parts: ['app.jsx#import', 'app.jsx#event', 'app.jsx#entries'],
  },
  {
    name: 'solid',
    title: 'Solid',
    language: 'jsx',
    parts: ['app.jsx#import', 'app.jsx#event', 'app.jsx#entries'],
  },
  {
    name: 'vue',
    title: 'Vue',
    language: 'html',
    parts: ['vite.config.js#config', 'App.vue#import', 'App.vue#event', 'App.vue#entries'],
  },
  {
    name: 'nuxt',
    title: 'Nuxt',
    language: 'html',
    parts: ['nuxt.config.mjs#config', 'app/app.vue#import', 'app/app.vue#event'],
  },
  {
    name: 'svelte',
    title: 'Svelte',
    language: 'html',
    parts: ['App.svelte#import', 'App.svelte#event', 'App.svelte#entries'],
  },
  {
    name: 'sveltekit',
    title: 'SvelteKit',
    language: 'html',
    parts: ['src/routes/+page.svelte#import', 'src/routes/+page.svelte#event'],
  },
  {
    name: 'angular',
    title: 'Angular',
    language: 'html',
    parts: ['src/app.ts#import', 'src/app.ts#schema', 'src/app.html#event', 'src/app.html#entries'],
  },
  {
    name: 'lit',
    title: 'Lit',
    language: 'js',
    parts: ['main.js#import', 'main.js#event', 'main.js#entries'],
  },
  {
    name: 'bundled',
    title: 'JavaScript without a framework',
    language: 'js',
    parts: ['main.js#import', 'main.js#properties', 'main.js#event'],
  },
  { name: 'eleventy', title: 'Eleventy', language: 'js', parts: ['eleventy.config.js#config'] },
  { name: 'astro', title: 'Astro', language: 'js', parts: ['astro.config.mjs#config'] },
  { name: 'vite-prerender', title: 'Vite', language: 'js', parts: ['vite.config.js#config'] },
];

/** The code to show for each framework. */
export function snippets() {
  return Object.fromEntries(
    frameworks.map(({ name, title, language, parts }) => {
      const code = parts.map((part) => {
        const [file, region] = part.split('#');
        const url = new URL(`../test/consumers/${name}/${file}`, import.meta.url);
        return regionIn(readFileSync(url, 'utf8'), region);
      });
      return [name, { title, language, code: code.join('\n\n') }];
    }),
  );
}
