/** Pages that a library brings from one state to the next, as a server and as a script ask for it. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { appOf } from '../scripts/states-in-react.js';
import { bundle, bundleAfter, page } from './page.mjs';
import { htmlOf, states } from './states.mjs';

const script = (address) => `<script src="/node_modules/${address}"></script>`;
const module = (address) => `<script type="module" src="/node_modules/${address}"></script>`;

const libraries = {
  none: '',
  idiomorph: script('idiomorph/dist/idiomorph.js'),
  morphdom: script('morphdom/dist/morphdom-umd.js'),
  turbo: module('@hotwired/turbo/dist/turbo.es2017-esm.js'),
  'turbo-refresh': `<meta name="turbo-refresh-method" content="morph" />
    ${module('@hotwired/turbo/dist/turbo.es2017-esm.js')}`,
  htmx: script('htmx.org/dist/htmx.js') + script('idiomorph/dist/idiomorph-ext.js'),
};

/** How the bundle is loaded, and elements with the same properties that do nothing. */
const loads = {
  bundle,
  late: bundleAfter("await new Promise((resolve) => addEventListener('arrive', resolve));"),
  stub: `<script>
      for (const [name, property] of [['milestone', 'year'], ['impact', 'value']]) {
        customElements.define('iclei-' + name, class extends HTMLElement {
          static observedAttributes = [property];
          constructor() { super(); this[property] = null; }
          attributeChangedCallback(name, before, now) { this[property] = now; }
        });
      }
    </script>`,
};

/** A page in a state, as React writes it or as HTML, and as the command makes it of that. */
async function written(state, by, as) {
  const content =
    by === 'react'
      ? renderToString(createElement(appOf, { nodes: states[state] }))
      : htmlOf(states[state]);
  const html = page({
    head: '<!-- library -->',
    load: '<!-- load -->',
    body: `<main id="place" hx-ext="morph">${content}</main>`,
  });
  if (!as) return html;
  const { prerender } = await import('../../../dist/prerender.js');
  return prerender(html, { fallback: as === 'fallback', onNotice: () => {} });
}

const known = new Map();

/** A page in a state: `?state=more&library=turbo`; with `by=react` as React writes it, with `as` as the command does. */
async function morphing({ query }) {
  const { state = 'start', library = 'none', load = 'bundle', by, as } = query;
  const key = `${state} ${by} ${as}`;
  if (!known.has(key)) known.set(key, written(state, by, as));
  const html = await known.get(key);
  return {
    html: html
      .replace('<!-- library -->', libraries[library])
      .replace('<!-- load -->', loads[load]),
  };
}

export const morphings = { morphing };
