/** What the pages of the site show of the project: the release, its files, the elements, the tokens. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { version } from '../src/bundle/files.mjs';
import { zipPath } from '../src/bundle/zip.mjs';
import { readTokens } from '../src/design/tokens.mjs';
import { criteria } from '../stories/conformance.mjs';
import { status } from '../xliff/status.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The folders of the bundle on the site: one that never changes, and one that always has the newest version. */
export const folders = { pinned: version, evergreen: `v${version.split('.')[0]}` };

/** The version, its files and their hashes. */
export function release() {
  const integrity = json('dist/cdn/integrity.json');
  const [sha256] = readFileSync(`${zipPath}.sha256`, 'utf8').split(' ');
  const files = Object.keys(integrity).map((path) => {
    const content = readFileSync(`dist/cdn/${path}`);
    return { path, bytes: content.length, gzip: gzipSync(content).length };
  });
  return {
    version,
    ...folders,
    integrity,
    files,
    zip: { name: zipPath.replace('dist/', ''), bytes: readFileSync(zipPath).length, sha256 },
  };
}

/** The custom elements, as the manifest describes them. */
export const elements = () =>
  json('dist/custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, summary, description, ...lists }) => ({
      name: tagName,
      summary,
      description,
      attributes: lists.attributes ?? [],
      slots: lists.slots ?? [],
      parts: lists.cssParts ?? [],
      cssProperties: lists.cssProperties ?? [],
      events: lists.events ?? [],
    }));

/** Everything that does not depend on a page or its language. */
export const siteData = async () => ({
  release: release(),
  elements: elements(),
  tokens: await readTokens(),
  conformance: criteria,
  status: status(),
});
