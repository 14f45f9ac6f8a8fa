/** Writes the files generated from dist/custom-elements.json: types for frameworks, and data for editors. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cssData, htmlData, webTypes } from './editor-data.mjs';
import { angular } from './types/angular.mjs';
import { elementsOf } from './types/elements.mjs';
import { preact } from './types/preact.mjs';
import { react } from './types/react.mjs';
import { solid } from './types/solid.mjs';
import { svelte } from './types/svelte.mjs';
import { vue } from './types/vue.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = elementsOf(manifest);

mkdirSync('dist/types', { recursive: true });
for (const [name, write] of Object.entries({ angular, preact, react, solid, svelte, vue })) {
  writeFileSync(`dist/types/${name}.d.ts`, write(elements));
}
// An import of the types that a compiler does not remove must not fail at run time.
writeFileSync('dist/types/none.js', 'export {};\n');

for (const [name, data] of [
  ['vscode.html-custom-data.json', htmlData(manifest)],
  ['vscode.css-custom-data.json', cssData(manifest)],
  ['web-types.json', webTypes(manifest)],
]) {
  writeFileSync(`dist/${name}`, `${JSON.stringify(data, null, 2)}\n`);
}
