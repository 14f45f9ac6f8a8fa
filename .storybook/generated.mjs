/** Vite plug-ins for virtual modules, which are generated when a story imports them. */
import { fileURLToPath } from 'node:url';
import { contrast, pairs } from '../src/design/contrast.mjs';
import { readTokens } from '../src/design/tokens.mjs';
import { sourceUnits } from '../xliff/localize.mjs';
import { pseudo } from '../xliff/pseudo.mjs';
import { snippets } from './regions.mjs';

/** A virtual module. It is generated when it is imported, and again when its source file changes. */
const virtualModule = (name, generate, source) => ({
  name,
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    if (source) this.addWatchFile(fileURLToPath(new URL(source, import.meta.url)));
    return generate();
  },
});

/** The sRGB components of a colour, or of its light or dark variant. */
function componentsOf(value, isDark) {
  const colors = value.match(/#[\da-f]{6}/g);
  const hex = colors[isDark ? colors.length - 1 : 0];
  return hex.match(/[\da-f]{2}/g).map((part) => parseInt(part, 16) / 255);
}

/** The required and the actual contrast of each text colour on its backgrounds. */
function contrastsOf(tokens) {
  const valueOf = (wanted) => tokens.find(({ name }) => name === `color-${wanted}`).value;
  return pairs.map(([text, background, required]) => {
    const [light, dark] = [false, true].map((isDark) =>
      contrast(componentsOf(valueOf(text), isDark), componentsOf(valueOf(background), isDark)),
    );
    return { text, background, required, light, dark };
  });
}

/** `virtual:tokens`: the design tokens, read by src/design/tokens.mjs, and their contrasts. */
export const designTokens = () =>
  virtualModule(
    'virtual:tokens',
    async () => {
      const tokens = await readTokens();
      return `export const tokens = ${JSON.stringify(tokens)};
export const contrasts = ${JSON.stringify(contrastsOf(tokens))};`;
    },
    '../src/design/tokens.json',
  );

/** A text as a template whose values are the positions of the expressions in the source. */
function template({ source, inline }) {
  let position = 0;
  const text = pseudo(source)
    .replaceAll(/[\\`]/g, String.raw`\$&`)
    .replaceAll(/\{(\d+)\}/g, (_, index) => inline[index])
    .replaceAll(/\$\{[^}]*\}/g, () => `\${${position++}}`);
  return `html\`${text}\``;
}

/** `virtual:pseudo-locale`: the catalogue of en-XA, which is never published. */
export const pseudoLocaleCatalogue = () =>
  virtualModule('virtual:pseudo-locale', () => {
    // Storybook does not show the check, so it needs none of its texts.
    const units = sourceUnits().filter(({ id }) => !id.startsWith('check.'));
    const texts = units.map((unit) => {
      const text = unit.inline.length > 0 ? template(unit) : JSON.stringify(pseudo(unit.source));
      return `${JSON.stringify(unit.id)}: ${text}`;
    });
    return `export default (html) => ({\n${texts.join(',\n')}\n});`;
  });

/** `virtual:snippets`: code of the tested applications, by the framework's name. */
export const applicationSnippets = () =>
  virtualModule('virtual:snippets', () => `export default ${JSON.stringify(snippets())};`);

/**
 * Keeps the entry points of src/ in the build. `sideEffects` in package.json lists only those of
 * dist/, so tree shaking would drop the ones of src/, which stories import.
 */
export const keepEntryPoints = () => ({
  name: 'keep-entry-points',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/[^/]+\.ts$/.test(id) ? { code, moduleSideEffects: true } : undefined,
});
