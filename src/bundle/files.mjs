/** Plugins for the files of the build: versions, tokens, hashes and sizes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { publicStyles, readTokens } from '../design/tokens.mjs';

/** The maximum sizes in bytes after Brotli compression: a little above the actual ones, so that growth is noticed. */
const budgets = { bundle: 15_200, catalogue: 2_500, classic: 28_000 };

/** How many bytes each further language may add to the bundle, which lists all languages. */
const added = { from: 6, each: 50 };

/** Empties the output folder, so that no file of an earlier build is published. */
export const clean = () => ({
  name: 'clean',
  buildStart: () => rmSync('dist', { recursive: true, force: true }),
});

/** The version in package.json. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Inserts the version into the code. */
export const packageVersion = () => ({
  name: 'package-version',
  load: (id) =>
    /notices.version\.ts$/.test(id) ? `export const version = ${JSON.stringify(version)};` : null,
});

/** Publishes the design tokens as CSS and as JSON. */
export const designTokens = () => ({
  name: 'design-tokens',
  async generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    emit('tokens.css', publicStyles(await readTokens()));
    emit('tokens.json', readFileSync('src/design/tokens.json'));
  },
});

/** Publishes the bundle as `iclei.en.js` too, so that a file name can be built from any language code. */
export const english = () => ({
  name: 'english',
  generateBundle(_, { 'iclei.js': { code } }) {
    this.emitFile({ type: 'asset', fileName: 'iclei.en.js', source: code });
  },
});

/** The integrity hash of each script in a folder, by its path in that folder. */
const hashesIn = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => {
        const hash = createHash('sha384').update(readFileSync(join(folder, name)));
        return [name.replaceAll('\\', '/'), `sha384-${hash.digest('base64')}`];
      }),
  );

/** Writes the hash of each file, for `integrity` on pages that load them from another host. */
export const integrity = () => ({
  name: 'integrity',
  writeBundle({ dir }) {
    const hashes = hashesIn(dir);
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  },
});

/** Prints the size of a file, and fails the build if it is too large. */
const checkSize = (context, { fileName, code }, budget, isPrinted = true) => {
  const bytes = brotliCompressSync(code).length;
  if (isPrinted) console.log(`${fileName}: ${bytes} of ${budget} bytes (Brotli)`);
  if (bytes >= budget) {
    context.error(`${fileName} has ${bytes} bytes (Brotli); the limit is ${budget}.`);
  }
};

/**
 * Checks the sizes of the bundle and its catalogues.
 *
 * @param {boolean} hasLanguage whether the bundle contains a catalogue.
 */
export const checkSizes = (hasLanguage) => ({
  name: 'check-sizes',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const more = Math.max(0, files.length - 1 - added.from);
    const bundleBudget = budgets.bundle + more * added.each + (hasLanguage ? budgets.catalogue : 0);
    for (const file of files) {
      // The catalogues are the same beside each bundle.
      const isNew = file.isEntry || !hasLanguage;
      checkSize(this, file, file.isEntry ? bundleBudget : budgets.catalogue, isNew);
      if (!file.isEntry && file.imports.length > 0) {
        this.error(
          `${file.fileName} imports ${file.imports.join(', ')}, but a catalogue must not import anything.`,
        );
      }
    }
  },
});

/** Checks the size of the bundle that contains all languages. */
export const checkClassicSize = (locales) => ({
  name: 'check-classic-size',
  generateBundle(_, { 'iclei.classic.js': file }) {
    const more = Math.max(0, locales.length - added.from);
    checkSize(this, file, budgets.classic + more * budgets.catalogue);
  },
});
