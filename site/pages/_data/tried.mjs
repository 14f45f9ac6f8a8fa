import { readFileSync } from 'node:fs';
import { regionIn } from '../../../.storybook/regions.mjs';
import { versions as wikis } from '../../../test/recipes/versions.mjs';
import { recipeVersions, versions as wordpress } from '../../../test/wordpress/versions.mjs';

const read = (path) => readFileSync(`test/${path}`, 'utf8');

/** Names as a sentence lists them. */
const listed = (names) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** The versions of WordPress, with a note where one is no release. */
const withNotes = Object.entries(wordpress).map(([version, { isPreview }]) =>
  isPreview ? `a preview of ${version}` : version,
);

/** What the recipes say that was tried: the versions that the tests use, and the code that they run. */
export default function tried() {
  const { dependencies, devDependencies } = JSON.parse(read('consumers/package.json'));
  const versions = { ...dependencies, ...devDependencies };
  return {
    eleventy: versions['@11ty/eleventy'],
    astro: versions.astro,
    eleventyConfiguration: regionIn(read('consumers/eleventy/eleventy.config.js'), 'config'),
    wordpress: listed(withNotes),
    wordpressSteps: listed(recipeVersions),
    wordpressScript: read('recipes/functions.php').trim(),
    ...wikis,
    mediawikiScript: read('recipes/common.js').trim(),
  };
}
