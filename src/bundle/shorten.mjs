/** What makes the bundle smaller and its readers none the wiser: names that only it knows. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { isOfCheck, sourceUnits } from '../../xliff/localize.mjs';
import { isCatalogue } from './languages.mjs';

/** Takes the white space and the comments out of html`` and css``. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    return id.includes('/src/')
      ? ((await minifyHTMLLiterals(code, { fileName: id })) ?? null)
      : null;
  },
});

/** Takes the white space and the comments out of css`` alone, where html`` has texts and no markup. */
export const minifyStyles = () => {
  const { name, transform } = minifyLiterals();
  return {
    name,
    transform: (code, id) => (id.endsWith('.styles.ts') ? transform(code, id) : null),
  };
};

const definition = /(--_[\w-]+):(var\(--iclei-[\w-]+,(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\));?/g;

/**
 * Makes the custom properties that nobody outside uses as short as they can be: what is used once
 * is put there, and the others go by numbers in the place of `--_color-ink`.
 */
export const shortenPrivateProperties = () => ({
  name: 'shorten-private-properties',
  renderChunk(code) {
    // What a custom property holds is left as it is by what minifies the styles.
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

/** Puts all styles beside each other, which makes them smaller once they are compressed. */
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
 * Numbers the texts, in the place of their ids, in the bundle and in the catalogues alike. The names of
 * catalogues change with what is in them, so none meets a bundle of another build.
 */
export const shortenMessageIds = () => ({
  name: 'shorten-message-ids',
  renderChunk(code) {
    // Reading them from the sources takes a second, and they are the same for each bundle.
    ids ??= sourceUnits()
      .map(({ id }) => id)
      // Those of the check last: they are not in the bundle, where each letter counts.
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
 * Writes a catalogue as an array, whose texts need no numbers. Figures, which are their own keys, are
 * properties of it.
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
    // An element that is left out reads as undefined: the text is shown in English.
    const array = `[${Array.from(texts, (text = '') => text).join()}]`;
    const catalogue = figures.length > 0 ? `Object.assign(${array},{${figures.join()}})` : array;
    return { code: `export default ${params.map(source).join()}=>${catalogue};`, map: null };
  },
});
