/** What the pages of the site show of the project: the release, its files, the elements, the tokens. */
import { readFileSync } from 'node:fs';
import { version } from '../src/bundle/files.mjs';
import { contents, zipPath } from '../src/bundle/zip.mjs';
import { readTokens } from '../src/design/tokens.mjs';
import * as conformance from '../stories/conformance.mjs';
import { progress } from './translations.mjs';
import { describe } from './zip/describe.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The folders of the bundle on the site: one that never changes, and one that always has the newest version. */
export const folders = { pinned: version, evergreen: `v${version.split('.')[0]}` };

/** The files of the zip, each with its size and purpose. */
const filesOfZip = () =>
  Object.entries(contents()).map(([path, { length: bytes }]) => ({
    path,
    bytes,
    what: describe(path),
  }));

/** The version, its files and their hashes. */
export function release() {
  const integrity = json('dist/cdn/integrity.json');
  const [sha256] = readFileSync(`${zipPath}.sha256`, 'utf8').split(' ');
  return {
    version,
    ...folders,
    integrity,
    zip: {
      name: zipPath.replace('dist/', ''),
      bytes: readFileSync(zipPath).length,
      sha256,
      files: filesOfZip(),
    },
  };
}

const order = [
  'lang-switch',
  'hero',
  'about',
  'pillars',
  'timeline',
  'impact-list',
  'milestone',
  'impact',
];

const withTypeAsText = (entries = []) =>
  entries.map((entry) => ({ ...entry, type: entry.type.text }));

/** The custom elements, as the manifest describes them, in the order of the source text. */
export const elements = () => {
  const all = json('dist/custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      name: element.tagName,
      summary: element.description,
      attributes: withTypeAsText(element.attributes),
      slots: element.slots ?? [],
      parts: element.cssParts ?? [],
      events: withTypeAsText(element.events),
    }));
  return order.map((name) => all.find((element) => element.name === `iclei-${name}`));
};

/** Everything that does not depend on a page or its language. */
export const siteData = async () => ({
  release: release(),
  elements: elements(),
  tokens: await readTokens(),
  conformance,
  consumers: json('stories/consumers.json'),
  // Its lines in bold are headings of the fourth level.
  changelog: readFileSync('CHANGELOG.md', 'utf8')
    .replace(/^# .*\n/, '')
    .replaceAll(/^\*\*(.*)\*\*$/gm, '#### $1'),
  repository: json('package.json').homepage.replace(/#.*/, ''),
  progress: progress(),
});
