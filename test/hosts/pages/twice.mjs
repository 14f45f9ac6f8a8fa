/** Pages that have the elements more than once, or some of their names from elsewhere. */
import { page } from './page.mjs';

const from = (...addresses) =>
  page({
    load: addresses
      .map((address) => `<script type="module" src="${address}"></script>`)
      .join('\n    '),
  });

/** Another library that has two of our names, and nothing else to do with us. */
const theirs = `<script>
      class Theirs extends HTMLElement {
        connectedCallback() {
          this.dataset.theirs = 'yes';
          this.title = 'Theirs';
        }
      }
      customElements.define('iclei-hero', Theirs);
      customElements.define('iclei-milestone', class extends Theirs {});
    </script>`;

export const twice = {
  'same-address': { html: from('/cdn/iclei.js', '/cdn/iclei.js') },
  'two-queries': { html: from('/cdn/iclei.js?v=1', '/cdn/iclei.js?v=2') },
  'newer-second': { html: from('/cdn/iclei.js', '/cdn@9.9.9/iclei.js') },
  'newer-first': { html: from('/cdn@9.9.9/iclei.js', '/cdn/iclei.js') },
  'bundle-and-modules': { html: from('/cdn@9.9.9/iclei.js', '/dist/index.js') },
  'modules-and-bundle': { html: from('/dist/index.js', '/cdn@9.9.9/iclei.js') },
  'one-module-and-bundle': { html: from('/dist/hero.js', '/cdn@9.9.9/iclei.js') },
  'bundle-and-one-module': { html: from('/cdn@9.9.9/iclei.js', '/dist/hero.js') },
  'names-taken': { html: page({ head: theirs }) },
};
