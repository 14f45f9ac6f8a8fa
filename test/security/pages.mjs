/** Pages with policies, and pages that have the bundle from another origin. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { around, bundle, page, sections } from '../hosts/pages/page.mjs';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const under = (policy, html = page()) => ({
  html,
  headers: { 'content-security-policy': policy },
});

const second = bundle.replace('iclei.js', 'iclei.js?second');
const ownLit = '<script type="module" src="/hosts/assets/own-lit.js"></script>';

/** A page whose sections are there before any script, under a policy that knows their styles or not. */
const prerendered = (hasHashes) => async () => {
  const { prerender, styleHashes } = await import('../../dist/prerender.js');
  const html = await prerender(page());
  const hashes = hasHashes ? styleHashes(html).join(' ') : '';
  return under(strict.replace("style-src 'self'", `style-src 'self' ${hashes}`), html);
};

/** The same server under its other name. */
const otherOrigin = ({ host }) =>
  `http://${host.startsWith('localhost') ? host.replace('localhost', '127.0.0.1') : host.replace(/^[^:]*/, 'localhost')}`;

const sha = (kind, text) => `${kind}-${createHash(kind).update(text).digest('base64')}`;

/**
 * A page that has the bundle from another origin, as the README shows it.
 *
 * @param {(path: string, hash: string) => string} change what becomes of a file's hash.
 */
const elsewhere = (change) => (context) => {
  const origin = otherOrigin(context);
  const hashes = Object.fromEntries(
    Object.entries(JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'))).map(
      ([path, hash]) => [path, change(path, hash)],
    ),
  );
  const map = JSON.stringify({
    integrity: Object.fromEntries(
      Object.entries(hashes)
        .filter(([path]) => path.startsWith('locales/'))
        .map(([path, hash]) => [`${origin}/cdn/${path}`, hash]),
    ),
  });
  const load = `<script type="importmap">${map}</script>
    <script type="module" src="${origin}/cdn/iclei.js" integrity="${hashes['iclei.js']}" crossorigin="anonymous"></script>`;
  return under(
    // The tests' own scripts come from the page's origin.
    `default-src 'none'; script-src ${origin} '${sha('sha256', map)}' 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
    page({
      load,
      body: around(sections.replace('<iclei-about lang="ja">', '$&Un réseau de villes.')),
    }),
  );
};

const wrong = 'sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

const persistent = around(sections.replace('<iclei-lang-switch>', '<iclei-lang-switch persist>'));
const report = '<script src="/hosts/assets/report.js"></script>';

export const pages = {
  strict: under(strict),
  'strict-named': under(`${strict}; trusted-types lit-html`),
  'strict-scripts-alone': under(strict.replace("style-src 'self'; ", '')),
  'strict-twice': under(`${strict}; trusted-types lit-html`, page({ load: bundle + second })),
  'strict-own-lit-first': under(
    `${strict}; trusted-types lit-html`,
    page({
      load: ownLit + bundle,
      body: around('<iclei-about>Un réseau de villes.</iclei-about>'),
    }),
  ),
  'strict-own-lit-allowed': under(
    `${strict}; trusted-types lit-html 'allow-duplicates'`,
    page({ load: ownLit + bundle + second }),
  ),
  'strict-prerendered': prerendered(true),
  'strict-prerendered-without-hashes': prerendered(false),
  persistent: { html: page({ body: persistent }) },
  sandboxed: { html: page({ body: persistent, load: bundle + report }) },
  elsewhere: elsewhere((_, hash) => hash),
  'elsewhere-changed': elsewhere((path, hash) => (path === 'iclei.js' ? wrong : hash)),
  'elsewhere-changed-language': elsewhere((path, hash) =>
    path.startsWith('locales/fr-') ? wrong : hash,
  ),
};
