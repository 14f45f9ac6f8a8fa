/** Pages whose bundle is beside them, in the network that they are opened in. */
import { olderOf } from '../hosts/pages/later.mjs';
import { readFileSync } from 'node:fs';
import { around, page } from '../hosts/pages/page.mjs';

const load = '<script type="module" src="iclei.js"></script>';

const own = { hero: 'Deux tiers de l’humanité.', about: 'Un réseau de villes.' };

/** Sections with words of the city's own, for where no script runs. */
const withFallback = `
  <iclei-lang-switch></iclei-lang-switch>
  <iclei-hero>${own.hero}</iclei-hero>
  <iclei-about>${own.about}</iclei-about>`;

const french = page({ load, body: around(withFallback) });

/** The same as it is prerendered. */
async function prerendered() {
  const { prerender } = await import('../../dist/prerender.js');
  return prerender(french);
}

/** A page that checks the hash of the bundle for any script tag. */
function classicWithHash() {
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
  const integrity = hashes['iclei.classic.js'];
  return page({
    load: `<script src="iclei.classic.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    body: around(withFallback),
  });
}

export const pages = {
  french: () => french,
  english: () => french.replace('lang="fr"', 'lang="en"'),
  'classic-with-hash': classicWithHash,
  prerendered,
  'prerendered-older': async () => olderOf(await prerendered()),
};
