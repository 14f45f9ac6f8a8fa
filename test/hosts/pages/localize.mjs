/** Pages of a host that uses @lit/localize itself: its mode, whose Lit it has, and which script is first. */
import { page, sections } from './page.mjs';

const content = `<city-greeting></city-greeting>${sections}`;

const loading = (addresses, head) => ({
  html: page({
    content,
    head,
    load: addresses
      .map((address) => `<script type="module" src="${address}"></script>`)
      .join('\n    '),
  }),
});

const inBothOrders = (name, theirs, ours, head) => [
  [`${name}-before`, loading([theirs, ours], head)],
  [`${name}-after`, loading([ours, theirs], head)],
];

/** The host's script with a Lit and a @lit/localize inside, or with those that npm has put there for all. */
const scripts = {
  separate: '/hosts/scripts/their-own.js',
  shared: '/test/hosts/scripts/their-own.js',
};
const ours = { separate: '/cdn/iclei.js', shared: '/dist/index.js' };

/** Where the host's modules find the Lit that ours have too. */
const importMap = `<script type="importmap">
      { "imports": { "lit": "/node_modules/lit/index.js", "lit/": "/node_modules/lit/" } }
    </script>`;

/** The application in `city/` as @lit/localize has built it for a language. */
const city = (locale) => [
  ...inBothOrders(`city-${locale}-bundle`, `/hosts/city/${locale}/bundle.js`, ours.separate),
  ...inBothOrders(`city-${locale}-separate`, `/hosts/city/${locale}/bundle.js`, ours.shared),
  ...inBothOrders(
    `city-${locale}-shared`,
    `/hosts/city/${locale}/modules.js`,
    ours.shared,
    importMap,
  ),
];

export const localize = Object.fromEntries([
  ...['runtime', 'transform'].flatMap((mode) =>
    ['separate', 'shared'].flatMap((copies) =>
      inBothOrders(`${mode}-${copies}`, `${scripts[copies]}?mode=${mode}`, ours[copies]),
    ),
  ),
  ...city('en'),
  ...city('fr'),
]);
