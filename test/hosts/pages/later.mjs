/** Pages whose sections come to stand where there was something before. */
import { page } from './page.mjs';
import { contentVisibility } from './styles.mjs';

/** The bundle comes when a test says so. */
const load = `<script type="module">
      await new Promise((resolve) => addEventListener('arrive', resolve));
      await import('/cdn/iclei.js');
    </script>`;

/** Sections above and at the places that an address leads to. */
const body = `
    <h1>Lindenau</h1>
    <iclei-hero></iclei-hero>
    <iclei-about></iclei-about>
    <iclei-pillars></iclei-pillars>
    <iclei-timeline id="history"></iclei-timeline>
    <iclei-impact-list></iclei-impact-list>
    <p id="imprint" style="block-size: 100vh">Imprint</p>`;

/** A page that has the sections' words already. */
const prerendered = (head) => async () => {
  const { prerender } = await import('../../../dist/prerender.js');
  return { html: await prerender(page({ head, load })) };
};

export const later = {
  landing: { html: page({ body }) },
  'landing-late': { html: page({ body, load }) },
  prerendered: prerendered(''),
  'prerendered-content-visibility': prerendered(contentVisibility),
};
