import { readFileSync } from 'node:fs';
import { regionIn } from '../../../.storybook/regions.mjs';

const read = (path) => readFileSync(`test/consumers/${path}`, 'utf8');

/** What the recipes say that was tried: the versions of the applications in test/consumers/, and their code. */
export default function tried() {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const versions = { ...dependencies, ...devDependencies };
  return {
    eleventy: versions['@11ty/eleventy'],
    astro: versions.astro,
    eleventyConfiguration: regionIn(read('eleventy/eleventy.config.js'), 'config'),
  };
}
