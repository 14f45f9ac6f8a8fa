/** Pages that have the sections where they cannot be seen at first, inside other components, or not yet. */
import { page, sections } from './page.mjs';

const inside = (before, after) => ({ html: page({ content: before + sections + after }) });

/** A component of the host, with the sections in its shadow root or between its tags. */
const card = (mode, inner, between) => ({
  html: page({
    head: `<template id="sections">${sections}</template>
    <script>
      customElements.define('city-card', class extends HTMLElement {
        root = this.attachShadow({ mode: '${mode}' });
        connectedCallback() {
          const style = new CSSStyleSheet();
          style.replaceSync('p { color: red } section, div { letter-spacing: 1em } iclei-hero { margin: 1em }');
          this.root.adoptedStyleSheets = [style];
          this.root.innerHTML = \`${inner}\`;
          const sections = document.querySelector('#sections').content.cloneNode(true);
          this.root.querySelector('#place')?.append(sections);
        }
      });
    </script>`,
    content: `<city-card>${between}</city-card>`,
  }),
});

/** A component of the host with a registry of its own, in which only what it defines itself is an element. */
const scope = (defineAll, inner) => ({
  html: page({
    content: `<city-card></city-card>
    <script type="module">
      import * as iclei from '/cdn/iclei.js';
      const registry = new CustomElementRegistry();
      ${defineAll}
      customElements.define('city-card', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open', customElementRegistry: registry }).innerHTML = \`${inner}\`;
        }
      });
    </script>`,
    load: '',
  }),
});

/** Defines all our elements there, with these constructors. */
const defineAs = (constructor) => `
      for (const [name, Element] of Object.entries(iclei).filter(([key]) => key.startsWith('Iclei'))) {
        const tag = name.replace(/\\B[A-Z]/g, '-$&').toLowerCase();
        registry.define(tag, ${constructor});
      }`;

export const places = {
  'closed-details': inside('<details><summary>ICLEI</summary>', '</details>'),
  'closed-dialog': inside('<dialog>', '</dialog>'),
  'hidden-tab': inside('<div role="tabpanel" hidden>', '</div>'),
  'hidden-until-found': inside('<div hidden="until-found">', '</div>'),
  'tab-without-display': inside('<div style="display: none">', '</div>'),
  'parent-of-no-size': inside('<div style="width: 0; height: 0; overflow: hidden">', '</div>'),
  'shadow-root': card('open', '<div id="place"></div>', ''),
  'closed-shadow-root': card('closed', '<div id="place"></div>', ''),
  slot: card('open', '<article><slot></slot></article>', sections),
  'slot-of-a-slot': card(
    'open',
    '<details open><summary>ICLEI</summary><slot></slot></details>',
    `<div>${sections}</div>`,
  ),
  'declarative-shadow-root': inside('<div><template shadowrootmode="open">', '</template></div>'),
  'scoped-registry': scope(defineAs('Element'), sections),
  'scoped-registry-with-classes-of-its-own': scope(defineAs('class extends Element {}'), sections),
  'scoped-registry-without-ours': scope(
    '',
    '<iclei-hero lang="fr">Deux tiers de l’humanité.</iclei-hero>',
  ),
  empty: { html: page({ content: '<div id="place"></div>' }) },
  'empty-frame': { html: page({ load: '', content: '<div id="place"></div>' }) },
};
