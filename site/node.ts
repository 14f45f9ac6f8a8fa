/** What Node needs of the site's sources to build its pages: the texts, and the tools as prerendered HTML. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { built } from './builder/elements.js';
import { PageChecker } from './checker/page-checker.js';
import { localize, type SiteLocale } from './language.js';
import { setLocale } from './language/node.js';
import { locales } from './locales.mjs';
import { texts, type Texts } from './texts.js';
import release from 'virtual:release';

for (const [name, element] of Object.entries(built)) customElements.define(name, element);
customElements.define('page-checker', PageChecker);

const catalogues = import.meta.glob('./catalogues/*.ts', { eager: true });
localize((locale) => Promise.resolve(catalogues[`./catalogues/${locale}.ts`] as never));

const templates = {
  'embed-builder': html`<embed-builder></embed-builder>`,
  'page-checker': html`<page-checker></page-checker>`,
};

/**
 * `shadowroot` is from a draft of the standard. Where a template ends with an expression, Lit writes `<?>`, which a
 * parser reads as a comment and a validator as an error. It writes `checked="false"` for what is not checked, and the
 * attribute checks it whatever its value.
 */
const asStandard = (markup: string) =>
  markup
    .replaceAll(' shadowroot="open"', '')
    .replaceAll('<?>', '<!---->')
    .replaceAll(' checked="false"', '')
    .replaceAll(' checked="true"', ' checked');

/** The texts of the pages and the tools' HTML, in each language. */
export async function pagesByLocale() {
  const byLocale: Record<string, { t: Texts; version: string; apps: Record<string, string> }> = {};
  for (const { code } of locales) {
    await setLocale(code as SiteLocale);
    byLocale[code] = {
      t: texts(),
      version: texts().frame.version(release.version),
      apps: Object.fromEntries(
        Object.entries(templates).map(([name, template]) => [
          name,
          asStandard(collectResultSync(render(template))),
        ]),
      ),
    };
  }
  return byLocale;
}
