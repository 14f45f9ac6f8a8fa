/**
 * `npm run recipes:pictures`: takes the pictures of the recipes' steps anew, with the tests that go through the steps. It
 * needs the built site. `npm run recipes:pictures -- mediawiki` runs only the files whose name has that word.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { variable } from './picture.mjs';

const words = process.argv.slice(2);
const files = [
  ...readdirSync('test/recipes').map((name) => `test/recipes/${name}`),
  'test/wordpress/recipe.test.mjs',
]
  .filter((path) => path.endsWith('.test.mjs'))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));

const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...files], {
  stdio: 'inherit',
  env: { ...process.env, [variable]: 'take' },
});
process.exitCode = status ?? 1;
