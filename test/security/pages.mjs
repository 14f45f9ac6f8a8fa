/** Pages with policies, and pages with a memory that is full or that nobody has. */
import { around, bundle, page, sections } from '../hosts/pages/page.mjs';
import { pages as elsewhere } from './elsewhere.mjs';
import { oneLit, prerenderedStyles, scripts, twoLits, under } from './policies.mjs';

const second = bundle.replace('iclei.js', 'iclei.js?second');
const ownLit = '<script type="module" src="/hosts/assets/own-lit.js"></script>';
const report = '<script src="/hosts/assets/report.js"></script>';

/** A page whose sections are there before any script, under a policy that knows their styles or not. */
const prerendered = (knowsStyles) => async () => {
  const { prerender, styleHashes } = await import('../../dist/prerender.js');
  const html = await prerender(page());
  const hashes = knowsStyles ? styleHashes(html).join(' ') : '';
  return under(prerenderedStyles.replace("'sha256-…'", hashes), html);
};

const fallback = around('<iclei-about>Un réseau de villes.</iclei-about>');
const persistent = around(sections.replace('<iclei-lang-switch>', '<iclei-lang-switch persist>'));

export const pages = {
  strict: under(scripts),
  'strict-one-lit': under(oneLit),
  'strict-without-styles': under(oneLit.replace("style-src 'self'; ", '')),
  'strict-prerendered': prerendered(true),
  'strict-prerendered-without-hashes': prerendered(false),
  'strict-one-lit-of-two': under(oneLit, page({ load: bundle + second })),
  'strict-one-lit-of-the-page': under(oneLit, page({ load: ownLit + bundle, body: fallback })),
  'strict-two-lits': under(twoLits, page({ load: ownLit + bundle + second })),
  persistent: { html: page({ body: persistent }) },
  sandboxed: { html: page({ body: persistent, load: bundle + report }) },
  ...elsewhere,
};
