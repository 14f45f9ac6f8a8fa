/** Pages that have the bundle from another origin, as the site shows it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { elsewhere as snippet } from '../../src/bundle/examples.mjs';
import { version } from '../../src/bundle/files.mjs';
import { around, page, sections } from '../hosts/pages/page.mjs';
import { anotherHost, under } from './policies.mjs';

/** The server of the tests under its other name. */
const otherOrigin = ({ host }) =>
  host.startsWith('localhost')
    ? `http://${host.replace('localhost', '127.0.0.1')}`
    : `http://${host.replace(/^[\d.]+/, 'localhost')}`;

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Read only when a page is opened, because the tests start without a build. */
const hashes = () => JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));

const withWords = sections.replace('<iclei-about lang="ja">', '$&Un réseau de villes.');

/** @param {RegExp} [changed] what ends with the hash of a file that is not what it was. */
const elsewhere =
  (changed = /$^/) =>
  (context) => {
    const origin = otherOrigin(context);
    const load = snippet(hashes(), version)
      .replaceAll(/https:\/\/cdn\.example\.org\/iclei\/[\d.]+/g, `${origin}/cdn`)
      .replace(changed, (start) => start.replace(/.{8}$/, 'AAAAAAAA'));
    const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(load);
    const policy = anotherHost
      .replace('https://cdn.example.org', origin)
      // The tests' own scripts come with the page.
      .replace("'sha256-…'", `${sha256(map)} 'self'`);
    return under(policy, page({ load, body: around(withWords) }));
  };

export const pages = {
  elsewhere: elsewhere(),
  'elsewhere-changed': elsewhere(/ integrity="sha384-[^"]+/),
  'elsewhere-changed-language': elsewhere(/locales\/fr-.*sha384-[^"]+/),
};
