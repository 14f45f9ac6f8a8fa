/** Pages of a host that uses @lit/localize itself: its mode, whose Lit it has, and which script is first. */
import { page, sections } from './page.mjs';

const content = `<city-greeting></city-greeting>${sections}`;

const loading = (...addresses) => ({
  html: page({
    content,
    load: addresses
      .map((address) => `<script type="module" src="${address}"></script>`)
      .join('\n    '),
  }),
});

/** The host's script with a Lit and a @lit/localize inside, or with those that npm has put there for all. */
const scripts = {
  separate: '/hosts/scripts/their-own.js',
  shared: '/test/hosts/scripts/their-own.js',
};
const ours = { separate: '/cdn/iclei.js', shared: '/dist/index.js' };

export const localize = Object.fromEntries(
  ['runtime', 'transform'].flatMap((mode) =>
    ['separate', 'shared'].flatMap((copies) => {
      const theirs = `${scripts[copies]}?mode=${mode}`;
      return [
        [`${mode}-${copies}-before`, loading(theirs, ours[copies])],
        [`${mode}-${copies}-after`, loading(ours[copies], theirs)],
      ];
    }),
  ),
);
