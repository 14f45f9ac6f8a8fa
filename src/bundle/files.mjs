/** What is done with the files that the build has made. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { publicStyles, readTokens } from '../design/tokens.mjs';

/** The most that a file may weigh in brotli, in bytes: a little more than it does, so that growth is seen. */
const budgets = { bundle: 15_200, catalogue: 2_500, classic: 28_000 };

/** What the name of a language may add to the bundle, where there are more than ours. */
const added = { from: 6, each: 50 };

/** Starts from an empty folder, so that no file of an earlier build is published. */
export const clean = () => ({
  name: 'clean',
  buildStart: () => rmSync('dist', { recursive: true, force: true }),
});

/** The version of package.json. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Puts the version in. */
export const packageVersion = () => ({
  name: 'package-version',
  load: (id) =>
    /notices.version\.ts$/.test(id) ? `export const version = ${JSON.stringify(version)};` : null,
});

/** Publishes the design tokens, as styles and as they are. */
export const designTokens = () => ({
  name: 'design-tokens',
  async generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    emit('tokens.css', publicStyles(await readTokens()));
    emit('tokens.json', readFileSync('src/design/tokens.json'));
  },
});

/** Publishes the bundle under the name of its language too, so that a site can ask for each alike. */
export const english = () => ({
  name: 'english',
  generateBundle(_, { 'iclei.js': { code } }) {
    this.emitFile({ type: 'asset', fileName: 'iclei.en.js', source: code });
  },
});

/** What each script in a folder must hash to, by its path there. */
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

/** Says what each file must hash to, for `integrity` on a page that has them from elsewhere. */
export const integrity = () => ({
  name: 'integrity',
  writeBundle({ dir }) {
    const hashes = hashesIn(dir);
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
    // A copy of the project that is only built has no README.
    if (existsSync('README.md')) {
      writeFileSync('README.md', withHashes(readFileSync('README.md', 'utf8'), hashes));
    }
  },
});

/**
 * The snippets of the README with the hashes of these files.
 *
 * @param {string} text
 * @param {{ [path: string]: string }} hashes by path, as in integrity.json.
 */
export function withHashes(text, hashes) {
  const host = `https://cdn.example.org/iclei/${version}`;
  const fetched = Object.entries(hashes)
    .filter(([path]) => /^(check-|locales\/)/.test(path))
    .map(([path, hash]) => `      "${host}/${path}": "${hash}"`);
  const french = Object.keys(hashes).find((path) => path.startsWith('locales/fr-'));
  return text
    .replace(/(modulepreload" href="\/iclei\/)[^"]*/, `$1${french}`)
    .replace(/https:[\w./-]+(\/iclei\.js"\s+integrity=")[^"]*/, `${host}$1${hashes['iclei.js']}`)
    .replace(/("integrity": \{\n)[^}]*(\n {4}\})/, `$1${fetched.join(',\n')}$2`);
}

/** Prints what a file weighs, and fails the build where that is too much. */
const weighOne = (context, { fileName, code }, budget, isPrinted = true) => {
  const bytes = brotliCompressSync(code).length;
  if (isPrinted) console.log(`${fileName}: ${bytes} of ${budget} bytes in brotli`);
  if (bytes >= budget) {
    context.error(`${fileName} has ${bytes} bytes in brotli; under ${budget} are allowed.`);
  }
};

/**
 * Weighs the bundle and its catalogues.
 *
 * @param {boolean} hasLanguage whether a catalogue is inside the bundle.
 */
export const weigh = (hasLanguage) => ({
  name: 'weigh',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const more = Math.max(0, files.length - 1 - added.from);
    const bundleBudget = budgets.bundle + more * added.each + (hasLanguage ? budgets.catalogue : 0);
    for (const file of files) {
      // The catalogues are the same beside each bundle.
      const isNew = file.isEntry || !hasLanguage;
      weighOne(this, file, file.isEntry ? bundleBudget : budgets.catalogue, isNew);
      if (!file.isEntry && file.imports.length > 0) {
        this.error(
          `${file.fileName} imports ${file.imports.join(', ')}; a catalogue stands alone.`,
        );
      }
    }
  },
});

/** Weighs the bundle that has all languages inside. */
export const weighAll = (locales) => ({
  name: 'weigh-all',
  generateBundle(_, { 'iclei.classic.js': file }) {
    const more = Math.max(0, locales.length - added.from);
    weighOne(this, file, budgets.classic + more * budgets.catalogue);
  },
});
