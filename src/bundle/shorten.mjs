/** Shortens private names and literals in the bundle. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { sourceUnits } from '../../xliff/localize.mjs';
import { isOfCheck } from '../../xliff/sets.mjs';
import { isCatalogue } from './languages.mjs';

/** Removes white space and comments from html`` and css``. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    return id.includes('/src/')
      ? ((await minifyHTMLLiterals(code, { fileName: id })) ?? null)
      : null;
  },
});

/** Removes white space and comments from css`` alone, for code whose html`` has texts and no markup. */
export const minifyStyles = () => {
  const { name, transform } = minifyLiterals();
  return {
    name,
    transform: (code, id) => (id.endsWith('.styles.ts') ? transform(code, id) : null),
  };
};

/** Puts the static blocks of a class that stand beside each other into one: esbuild makes one of each property. */
export const joinStaticBlocks = () => ({
  name: 'join-static-blocks',
  transform: (code, id) =>
    id.includes('/src/')
      ? {
          code: code.replaceAll(/(?<=^ {2}static \{\n(?: {4}.*\n)+) {2}\}\n {2}static \{\n/gm, ''),
          map: null,
        }
      : null,
});

const definition = /(--_[\w-]+):(var\(--iclei-[\w-]+,(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\));?/g;

/**
 * Shortens private custom properties: one that is used once is replaced by its value, and the others
 * get a number in place of a name like `--_color-ink`.
 */
export const shortenPrivateProperties = () => ({
  name: 'shorten-private-properties',
  renderChunk(code) {
    // The style minifier does not touch the value of a custom property.
    const tight = code.replaceAll(definition, (whole) => whole.replaceAll(', ', ','));
    let short = tight;
    for (const [whole, name, value] of tight.matchAll(definition)) {
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

/** Puts all styles next to each other, so that they compress better. */
export const stylesFirst = () => ({
  name: 'styles-first',
  transform(code, id) {
    if (!id.endsWith('/src/index.ts')) return null;
    const styles = readdirSync('src', { recursive: true })
      .filter((path) => path.endsWith('.styles.ts') && !path.endsWith('tokens.styles.ts'))
      .sort();
    const imports = styles.map((path) => `import ${JSON.stringify(resolve('src', path))};`);
    return { code: imports.join('') + code, map: null };
  },
});

let ids;

/**
 * Replaces the ids of texts by numbers, in the bundle and in the catalogues alike. The file name of a
 * catalogue changes with its content, so no catalogue is loaded by a bundle of another build.
 */
export const shortenMessageIds = () => ({
  name: 'shorten-message-ids',
  renderChunk(code) {
    // Reading them from the sources takes a second, and they are the same for every bundle.
    ids ??= sourceUnits()
      .map(({ id }) => id)
      // Those of the check come last: the catalogues of the sections do not have them.
      .sort((one, other) => Number(isOfCheck(one)) - Number(isOfCheck(other)));
    return {
      code: code.replaceAll(/(["'])([\w-]+(?:\.[\w-]+)+)\1/g, (whole, _, id) =>
        ids.includes(id) ? String(ids.indexOf(id)) : whole,
      ),
      map: null,
    };
  },
});

/**
 * Writes a catalogue as an array, so that its texts need no keys. Figures become properties of the array.
 */
export const catalogueAsArray = () => ({
  name: 'catalogue-as-array',
  renderChunk(code, { facadeModuleId }) {
    if (!isCatalogue(facadeModuleId)) return null;
    const [{ declarations }] = this.parse(code).body;
    const [{ params, body }] = declarations.map(({ init }) => init);
    const source = ({ start, end }) => code.slice(start, end);
    const texts = [];
    const figures = [];
    for (const { key, value } of body.properties) {
      if (typeof key.value === 'number') texts[key.value] = source(value);
      else figures.push(`${source(key)}:${source(value)}`);
    }
    // A hole reads as undefined, and the text is then shown in English.
    const array = `[${Array.from(texts, (text = '') => text).join()}]`;
    const catalogue = figures.length > 0 ? `Object.assign(${array},{${figures.join()}})` : array;
    return { code: `export default ${params.map(source).join()}=>${catalogue};`, map: null };
  },
});
