/** Pages of applications that register the classes themselves: under other names, in scoped registries, in two versions. */
import { page, sections } from './page.mjs';

/** The sections under the application's names. */
const named = (prefix) => sections.replaceAll(/(<\/?)iclei-/g, `$1${prefix}-`);

const registering = (prefix, at = '') =>
  `<script type="module" src="/hosts/scripts${at}/named.js?prefix=${prefix}"></script>`;

const versions = ['/hosts/scripts/named.js', '/hosts/scripts@9.9.9/named.js'];

/** A script with `defineAll[0]` and `defineAll[1]`, which register the classes of two versions. */
const withVersions = (body) => `<script type="module">
      ${versions.map((path, index) => `import { defineAll as define${index} } from '${path}';`).join('')}
      const defineAll = [define0, define1];
      ${body}
    </script>`;

/** One shadow root for each prefix, each with a scoped registry and the classes of a different version. */
const scoped = (...prefixes) => ({
  html: page({
    content: prefixes.map((_, index) => `<div id="part-${index}"></div>`).join(''),
    load: withVersions(
      prefixes
        .map(
          (prefix, index) => `{
        const customElementRegistry = new CustomElementRegistry();
        defineAll[${index}]('${prefix}', customElementRegistry);
        document.querySelector('#part-${index}')
          .attachShadow({ mode: 'open', customElementRegistry }).innerHTML = \`${named(prefix)}\`;
      }`,
        )
        .join('\n'),
    ),
  }),
});

export const names = {
  renamed: { html: page({ content: named('city'), load: registering('city') }) },
  'renamed-beside-ours': {
    html: page({
      content: named('city') + sections,
      load: `${registering('city')}<script type="module" src="/cdn@9.9.9/iclei.js"></script>`,
    }),
  },
  'two-versions-two-names': {
    html: page({
      content: named('city') + named('town'),
      load: registering('city') + registering('town', '@9.9.9'),
    }),
  },
  // The entries are of one version, and the sections of the other.
  'entries-of-another-version': {
    html: page({
      content: named('city').replaceAll(/(<\/?)city-(milestone|impact(?!-))/g, '$1town-$2'),
      load: withVersions(`defineAll[1]('town'); defineAll[0]('city');`),
    }),
  },
  'renamed-in-a-registry': scoped('city'),
  'two-versions-two-registries': scoped('iclei', 'iclei'),
};
