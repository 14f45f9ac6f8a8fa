/** Pages whose sections come to stand where there was something before. */
import { bundleAfter, page } from './page.mjs';
import { published } from './published.mjs';
import { contentVisibility } from './styles.mjs';

/** The bundle comes when a test says so. */
const asked = "await new Promise((resolve) => addEventListener('arrive', resolve));";
const load = bundleAfter(asked);

/** Sections above and at the places that an address leads to. */
const body = `
    <h1>Lindenau</h1>
    <iclei-hero></iclei-hero>
    <iclei-about></iclei-about>
    <iclei-pillars></iclei-pillars>
    <iclei-timeline id="history"></iclei-timeline>
    <iclei-impact-list></iclei-impact-list>
    <p id="imprint" style="block-size: 100vh">Imprint</p>`;

/** As an older version has prerendered it, so that the script makes the sections anew. */
export const olderOf = (html) => html.replaceAll(/ data-iclei="\S+/g, ' data-iclei="0.0.1');

/** A page that has the sections' words already. */
const prerendered =
  ({ needs, first = '', ...parts }, written = olderOf) =>
  async () => {
    const { prerender } = await import('../../../dist/prerender.js');
    const html = await prerender(page({ ...parts, load: bundleAfter(asked + first) }));
    return { html: written(html), needs };
  };

export const later = {
  landing: { html: page({ body }) },
  'landing-late': { html: page({ body, load }) },
  prerendered: prerendered({}, (html) => html),
  'prerendered-older': prerendered({}),
  'prerendered-content-visibility': prerendered({ head: contentVisibility }),
  ...Object.fromEntries(
    Object.entries(published).map(([name, parts]) => [`prerendered-${name}`, prerendered(parts)]),
  ),
};
