import { readFileSync } from 'node:fs';
import { elsewhere, preload } from '../../../src/bundle/examples.mjs';
import { version } from '../../../src/bundle/files.mjs';

/** The examples with names and hashes of files, which the build has made before. */
export default function examples() {
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
  return { preload: preload(hashes, 'fr'), elsewhere: elsewhere(hashes, version) };
}
