import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { publicStyles, readTokens } from './src/design/tokens.mjs';
import { sourceUnits } from './xliff/localize.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * The most that a file may weigh in brotli, in bytes. The bundle fits what a server sends before
 * it waits for the browser's first answer (ten segments of TCP).
 */
const budgets = { bundle: 14_000, catalogue: 3_000 };

/** What the name of a language may add to the bundle, where there are more than ours. */
const added = { from: 6, each: 50 };

const isCatalogue = (id) => /language\/catalogues\/(?!index)[^/]+\.ts$/.test(id);

/** Starts from an empty folder, so that no file of an earlier build is published. */
const clean = () => ({
  name: 'clean',
  buildStart: () => rmSync('dist', { recursive: true, force: true }),
});

/** Takes the white space and the comments out of html`` and css``. */
const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    return id.includes('/src/')
      ? ((await minifyHTMLLiterals(code, { fileName: id })) ?? null)
      : null;
  },
});

const definition = /(--_[\w-]+):(var\(--iclei-[\w-]+,(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\));?/g;

/**
 * Makes the custom properties that nobody outside uses as short as they can be: what is used once
 * is put there, and the others go by numbers in the place of `--_color-ink`.
 */
const shortenPrivateProperties = () => ({
  name: 'shorten-private-properties',
  renderChunk(code) {
    let short = code;
    for (const [whole, name, value] of code.matchAll(definition)) {
      const uses = short.split(`var(${name})`);
      const isAlwaysTheSame = short.split(`${name}:`).length === 2;
      if (uses.length === 2 && isAlwaysTheSame) short = uses.join(value).replace(whole, '');
    }
    const names = [...new Set(short.match(/--_[\w-]+/g))];
    return {
      code: short.replaceAll(/--_[\w-]+/g, (name) => `--_${names.indexOf(name).toString(36)}`),
      map: null,
    };
  },
});

/**
 * Makes the ids of the texts as short as they can be, in the bundle and in the catalogues alike. The
 * names of catalogues change with what is in them, so none meets a bundle of another build.
 */
const shortenMessageIds = () => {
  const ids = sourceUnits().map(({ id }) => id);
  return {
    name: 'shorten-message-ids',
    renderChunk: (code) => ({
      code: code.replaceAll(/(["'])([\w-]+(?:\.[\w-]+)+)\1/g, (whole, quote, id) =>
        ids.includes(id) ? quote + ids.indexOf(id).toString(36) + quote : whole,
      ),
      map: null,
    }),
  };
};

/** What Lit asks the page for, and the answer that is always the same where our elements run. */
const answers = [
  // A page's polyfills and hydration are meant for its own Lit.
  [/\b\w+\.\w+(Polyfill|Hydrate)Support\b/g, '(void 0)'],
  // Every browser of ours shares style sheets between shadow roots.
  [/\b\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype\b/g, 'true'],
  // The types say before what these errors would say then.
  [/\bError\("(CSSResult is|Value passed to)[^;}]+\)/g, 'Error()'],
];

/** Answers Lit's questions in advance, so that what is never run is left out of the bundle. */
const answerLit = () => ({
  name: 'answer-lit',
  transform: (code, id) =>
    /node_modules.*(css-tag|lit-html|lit-element|reactive-element)\.js$/.test(id)
      ? { code: answers.reduce((text, answer) => text.replaceAll(...answer), code), map: null }
      : null,
});

/** Lets a catalogue that could not be loaded be asked for again under another address. */
const retryableCatalogues = () => ({
  name: 'retryable-catalogues',
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId && isCatalogue(targetModuleId)
      ? { left: 'import(', right: ' + _retry)' }
      : undefined,
});

/** Publishes the design tokens, as styles and as they are. */
const designTokens = () => ({
  name: 'design-tokens',
  async generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    emit('tokens.css', publicStyles(await readTokens()));
    emit('tokens.json', readFileSync('src/design/tokens.json'));
  },
});

/** Prints what each file weighs, and fails the build where that is too much. */
const weigh = () => ({
  name: 'weigh',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const more = Math.max(0, files.length - 1 - added.from);
    for (const { fileName, code, imports, isEntry } of files) {
      const bytes = brotliCompressSync(code).length;
      const budget = isEntry ? budgets.bundle + more * added.each : budgets.catalogue;
      console.log(`${fileName}: ${bytes} of ${budget} bytes in brotli`);
      if (bytes >= budget) {
        this.error(`${fileName} has ${bytes} bytes in brotli; under ${budget} are allowed.`);
      }
      if (!isEntry && imports.length > 0) {
        this.error(`${fileName} imports ${imports.join(', ')}; a catalogue stands alone.`);
      }
    }
  },
});

const doors = ['index', 'hero', 'about', 'pillars', 'timeline', 'impact-list', 'lang-switch'];

const modules = {
  input: doors.map((name) => `src/${name}.ts`),
  external: /^lit(\/|$)/,
  plugins: [clean(), esbuild({ target: 'es2022' }), designTokens()],
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};

/**
 * What only Lit or we ourselves call by name, and never by a string. Nothing outside the bundle sees
 * it.
 */
const inner = new RegExp(
  `^(_\\$.*|${[
    'languageMayHaveChanged',
    'scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|getUpdateComplete',
    'createRenderRoot|renderOptions|shadowRootOptions|finalizeStyles|elementStyles',
    'createProperty|getPropertyDescriptor|getPropertyOptions|enableUpdating',
    'addController|removeController|hostConnected|hostDisconnected|hostUpdate|hostUpdated',
    'fromAttribute|toAttribute|hasChanged|useDefault|addInitializer|_initializers',
  ].join('|')})$`,
);

/** @param {boolean} isDraft whether it is for a look at texts that nobody publishes. */
const bundle = (isDraft) => ({
  input: { iclei: 'src/index.ts' },
  plugins: [
    nodeResolve(),
    answerLit(),
    esbuild({ target: 'es2022' }),
    minifyLiterals(),
    retryableCatalogues(),
    shortenPrivateProperties(),
    shortenMessageIds(),
    terser({
      ecma: 2022,
      compress: { passes: 3 },
      mangle: { properties: { regex: inner } },
      module: true,
      format: {
        comments: false,
        preamble: `/*! @iclei/elements ${version} | MIT | Lit: BSD-3-Clause, Google LLC */`,
      },
    }),
    ...(isDraft ? [clean()] : [weigh()]),
  ],
  output: {
    dir: 'dist/cdn',
    chunkFileNames: 'locales/[name]-[hash].js',
  },
});

/** Where pages are prerendered there is no console: what the sections would say goes to the page's author. */
const noticesOfPages = () => ({
  name: 'notices-of-pages',
  resolveId: (name) =>
    name.endsWith('/notices/warn.js') ? resolve('src/prerender/notices.ts') : undefined,
});

/** Puts the licences of all that is bundled beside it. */
const licences = () => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const folders = new Set(
      Object.values(bundle)
        .flatMap(({ modules }) => Object.entries(modules ?? {}))
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .flatMap(([id]) => id.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []),
    );
    const packages = [...folders].sort().map((folder) => {
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file && readFileSync(`${folder}/${file}`, 'utf8').trim();
      return { ...JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')), text };
    });
    const texts = packages.map(({ name, version, license, author, text }) => {
      // Some bring no text of their own, but only the name of a licence that another one brings too.
      const found = text ?? packages.find((other) => other.license === license && other.text)?.text;
      if (!found) this.error(`${name} has no licence to publish.`);
      const by = text ? '' : `, ${author?.name ?? author ?? 'its authors'}; in the words of`;
      return `${name} ${version} (${license}${by})\n\n${found}\n`;
    });
    this.emitFile({
      type: 'asset',
      fileName: 'prerender/LICENSES.txt',
      source: texts.join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
});

/** What runs in Node: the door, the command, and between them all that they need. */
const prerender = {
  input: { prerender: 'src/prerender.ts', 'prerender/bin': 'src/prerender/bin.ts' },
  external: /^node:/,
  onLog: (level, log, handle) => {
    // Lit's shim for Node is compiled so that it asks for a `this` that no module has.
    if (log.code !== 'THIS_IS_UNDEFINED') handle(level, log);
  },
  plugins: [
    noticesOfPages(),
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

/** `rollup --config --configDraft` builds the bundle alone, whatever it weighs. */
export default ({ configDraft }) =>
  configDraft ? [bundle(true)] : [modules, prerender, bundle(false)];
