import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { check, checkBeside, checkFile } from './src/bundle/check.mjs';
import { asScript, asUtf8 } from './src/bundle/classic.mjs';
import {
  clean,
  designTokens,
  english,
  integrity,
  packageVersion,
  version,
  checkSizes,
  checkClassicSize,
} from './src/bundle/files.mjs';
import {
  isCatalogue,
  retryableCatalogues,
  withAllLanguages,
  withLanguage,
} from './src/bundle/languages.mjs';
import { internalNames, trimLit } from './src/bundle/lit.mjs';
import { licences, withoutPage } from './src/bundle/prerender.mjs';
import {
  catalogueAsArray,
  joinStaticBlocks,
  minifyLiterals,
  minifyStyles,
  shortenMessageIds,
  shortenPrivateProperties,
  stylesFirst,
} from './src/bundle/shorten.mjs';
import { targetLocales } from './xliff/read.mjs';

const elements = ['hero', 'about', 'pillars', 'timeline', 'impact-list', 'lang-switch'];
const entryPoints = ['index', ...elements, ...elements.map((name) => `classes/${name}`)];

const modules = {
  input: entryPoints.map((name) => `src/${name}.ts`),
  external: /^lit(\/|$)/,
  plugins: [
    clean(),
    packageVersion(),
    esbuild({ target: 'es2022' }),
    // The one thing that a site's bundler leaves as it is: it does not know what is in a template.
    minifyLiterals(),
    designTokens(),
  ],
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};

/** The licence of the code in a file. A catalogue has none: its texts are ICLEI's. */
const banner = (chunk) => {
  if (isCatalogue(chunk.facadeModuleId)) return '';
  const hasLit = Object.keys(chunk.modules).some((id) => /node_modules.lit/.test(id));
  return `/*! @iclei/elements ${version} | MIT${hasLit ? ' | Lit: BSD-3-Clause, Google LLC' : ''} */`;
};

/** The banner is the one comment that stays. */
const format = { comments: /^! @iclei/ };

/** What makes the bundle small. */
const shorten = () => [
  minifyLiterals(),
  joinStaticBlocks(),
  shortenPrivateProperties(),
  shortenMessageIds(),
  terser({
    ecma: 2022,
    compress: {
      passes: 3,
      hoist_funs: true,
      inline: 1,
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    mangle: { properties: { regex: internalNames } },
    format,
  }),
];

/**
 * @param {object} [options]
 * @param {boolean} [options.isDraft] whether it is for a look at texts that nobody publishes: it is
 *   made sooner, and larger.
 * @param {string} [options.locale] a language to put into it.
 */
const bundle = ({ isDraft = false, locale } = {}) => ({
  input: { iclei: 'src/index.ts' },
  plugins: [
    ...(locale ? [withLanguage(locale)] : []),
    stylesFirst(),
    checkBeside(),
    nodeResolve(),
    packageVersion(),
    trimLit(),
    esbuild({ target: 'es2022' }),
    retryableCatalogues(),
    ...(isDraft
      ? []
      : [
          ...shorten(),
          catalogueAsArray(),
          checkSizes(Boolean(locale)),
          ...(locale ? [] : [english()]),
          integrity(),
        ]),
  ],
  output: {
    banner,
    dir: 'dist/cdn',
    chunkFileNames: 'locales/[name]-[hash].js',
  },
});

/** The check of a page, which runs as a module and as a classic script alike. */
const checkOfPage = {
  input: { check: 'src/check/index.ts' },
  plugins: [
    nodeResolve(),
    esbuild({ target: 'es2022' }),
    minifyStyles(),
    shortenMessageIds(),
    terser({
      ecma: 2022,
      compress: { passes: 3 },
      format,
    }),
    asUtf8(),
    check(),
  ],
  output: { banner, dir: 'dist/cdn', format: 'iife', entryFileNames: '[name]-[hash].js' },
};

/** The same for any script tag, with all languages inside. */
const classic = (locales) => ({
  plugins: [
    withAllLanguages(locales),
    stylesFirst(),
    asScript(),
    checkFile(),
    nodeResolve(),
    packageVersion(),
    trimLit(),
    esbuild({ target: 'es2022' }),
    ...shorten(),
    asUtf8(),
    checkClassicSize(locales),
    integrity(),
  ],
  output: { banner, dir: 'dist/cdn', format: 'iife' },
});

/** What runs in Node: the entry point, the command, and between them all that they need. */
const prerender = {
  input: { prerender: 'src/prerender.ts', 'prerender/bin': 'src/prerender/bin.ts' },
  external: /^node:/,
  onLog: (level, log, handle) => {
    // Lit's shim for Node is compiled so that it asks for a `this` that no module has.
    if (log.code !== 'THIS_IS_UNDEFINED') handle(level, log);
  },
  plugins: [
    withoutPage(),
    packageVersion(),
    nodeResolve({ exportConditions: ['node', 'production'] }),
    esbuild({ target: 'es2022' }),
    minifyLiterals(),
    shortenPrivateProperties(),
    licences(),
  ],
  output: {
    dir: 'dist',
    chunkFileNames: ({ name, isDynamicEntry }) => `prerender/${isDynamicEntry ? name : 'page'}.js`,
  },
};

/** `rollup --config --configDraft` builds only the bundle, whatever its size. */
export default ({ configDraft }) =>
  configDraft
    ? [{ ...checkOfPage, plugins: [clean(), ...checkOfPage.plugins] }, bundle({ isDraft: true })]
    : [
        modules,
        prerender,
        checkOfPage,
        bundle(),
        ...targetLocales().map((locale) => bundle({ locale })),
        classic(targetLocales()),
      ];
