/** Pages on which much is wrong, or nothing, for the check. */
import { readdirSync } from 'node:fs';
import { oneLit, under } from '../../security/policies.mjs';
import { around, bundle, page } from './page.mjs';

/** The check as it is built, whose name has a hash. */
export const checkName = () =>
  readdirSync(new URL('../../../dist/cdn/', import.meta.url)).find((name) =>
    name.startsWith('check-'),
  );

/** One mistake of each kind that a page's HTML can have. */
export const mistakes = `
  <iclei-lang-switch></iclei-lang-switch>
  <iclei-hero heading-levle="3"><img src="/hosts/assets/none.svg" alt="Le marché" /></iclei-hero>
  <iclei-about heading-level="5"><p slot="introdution">Lindenau est membre de l’ICLEI.</p></iclei-about>
  <iclei-pillars work-href="www.example.org/climat" agendas-href="javascript:alert(1)"></iclei-pillars>
  <iclei-timeline lang=“fr” order="newest">
    <iclei-milestone year="1998"></iclei-milestone>
    <iclei-impact value="3">arbres</iclei-impact>
  </iclei-timeline>
  <iclei-impact-list no-figures="false" lang="jp"></iclei-impact-list>
  <iclei-impacts></iclei-impacts>
  <iclei-lang-switch for="nulle-part"></iclei-lang-switch>
  <iclei-about />
  <iclei-hero></iclei-hero>`;

const colors = '<link rel="stylesheet" href="/hosts/assets/styles/faint.css" />';

/** A page with a mistake of each kind, in the language and direction of its address. */
const wrong = ({ query }, options = {}) =>
  page({
    root: `lang="${query.lang ?? 'fr'}" dir="${query.dir ?? 'ltr'}"`,
    head: colors,
    body: around(mistakes),
    ...options,
  });

const unsetAll = '<link rel="stylesheet" href="/hosts/assets/styles/unset.css" />';

export const check = {
  check: (context) => ({ html: wrong(context) }),
  'check-strict': (context) => under(oneLit, wrong(context)),
  'check-unset': (context) => ({ html: wrong(context, { head: unsetAll }) }),
  'check-one-mistake': {
    html: page({
      root: 'lang="en"',
      body: around('<iclei-about heading-level="9"></iclei-about>'),
    }),
  },
  'check-script-alone': () => ({
    html: page({ load: bundle.replace('iclei.js', checkName()) }),
  }),
  'check-classic-script-alone': () => ({
    html: page({ load: `<script src="/cdn/${checkName()}"></script>` }),
  }),
  'check-without-elements': { html: page({ body: around('') }) },
};
