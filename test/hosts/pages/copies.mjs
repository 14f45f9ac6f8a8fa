/** A page whose entries have in them what a copy could change: what listens, loads, runs or is known by an id. */
import { bundle, page } from './page.mjs';

const asked = new Map();

/** A picture that keeps how often each address of it was asked for: `counted?eager`. */
function counted({ querystring }) {
  asked.set(querystring, (asked.get(querystring) ?? 0) + 1);
  const html = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>';
  return { html, type: 'image/svg+xml', headers: { 'cache-control': 'no-store' } };
}

/** How often: `count?eager`. */
const count = ({ querystring }) => ({ html: String(asked.get(querystring) ?? 0) });

const copies = ({ querystring }) => ({
  html: page({
    root: 'lang="en"',
    head: `<style>* { font-size: 7px !important; color: red !important; letter-spacing: 9px !important }</style>
    <script>
      customElements.define('city-count', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = 'forty'; }
      });
    </script>`,
    load: bundle,
    body: `<main>
      <iclei-timeline>
        <iclei-milestone id="link" year="1890">A <a id="market" href="#opened">market</a> opens</iclei-milestone>
        <iclei-milestone id="eager" year="1990">A tram <img alt="" src="/hosts/counted?eager${querystring}" /></iclei-milestone>
        <iclei-milestone id="lazy" year="1992">A park <img alt="" loading="lazy" src="/hosts/counted?lazy${querystring}" /></iclei-milestone>
        <iclei-milestone id="own" year="1995">We have <city-count></city-count> trees</iclei-milestone>
      </iclei-timeline>
    </main>`,
  }),
});

export const copiesOf = { copies, counted, count };
