/** How Vite builds scripts/prerender.js: the code of the command, which otherwise runs in Node, for a browser. */
import { packageVersion } from '../../src/bundle/files.mjs';
import { withoutPage } from '../../src/bundle/prerender.mjs';
import { minifyLiterals, shortenPrivateProperties } from '../../src/bundle/shorten.mjs';

/** What exists in a browser and not in Node: with these, the sections would be real elements of the page. */
const browserOnly = [
  'HTMLElement',
  'customElements',
  'document',
  'Document',
  'CSSStyleSheet',
  'ShadowRoot',
  'location',
  'addEventListener',
];

/** What the code reads from `globalThis`, and Node has as well. */
const shared = ['Event', 'CustomEvent', 'EventTarget', 'URL', 'console'];

/**
 * Puts the script into a function whose `globalThis` is like Node's: an object of its own, without a
 * page. So Lit extends the HTMLElement of its shim for servers, registers nothing, and what it stores
 * globally does not meet another copy of Lit on the page.
 */
const likeNode = () => ({
  name: 'like-node',
  renderChunk: {
    order: 'post',
    handler(code) {
      const hidden = ['globalThis', ...browserOnly].join();
      const found = shared.map((name) => `${name}: window.${name}`).join();
      return { code: `((${hidden}) => {\n${code}\n})({ ${found} });`, map: null };
    },
  },
});

/** What Lit uses of Node's `buffer`: it writes a hash in Base64. */
const base64 = `export const Buffer = {
  from: (bytes) => ({ toString: () => btoa(bytes) }),
};`;

/** Replaces the one module of Node that Lit imports. */
const withoutNode = () => ({
  name: 'without-node',
  enforce: 'pre',
  resolveId: (name) => (name === 'buffer' ? '\0buffer' : null),
  load: (id) => (id === '\0buffer' ? base64 : null),
});

/** The settings of Vite for scripts/prerender.js. */
export const prerenderSettings = {
  // As in the build of the command, so that both write the same.
  plugins: [
    // Before Vite finds the modules that it replaces.
    { ...withoutPage(), enforce: 'pre' },
    withoutNode(),
    packageVersion(),
    minifyLiterals(),
    shortenPrivateProperties(),
    likeNode(),
  ],
  resolve: { conditions: ['node', 'production'] },
  define: { 'process.env.NODE_ENV': '"production"' },
};
