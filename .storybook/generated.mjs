/** Modules that stories import and that are made when they do. */
import { fileURLToPath } from 'node:url';
import { contrast, pairs } from '../src/design/contrast.mjs';
import { readTokens } from '../src/design/tokens.mjs';
import { sourceUnits } from '../xliff/localize.mjs';
import { pseudo } from '../xliff/pseudo.mjs';

/** A module that is made when it is asked for, and anew when a file that it is made of changes. */
const generated = (name, make, source) => ({
  name,
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    if (source) this.addWatchFile(fileURLToPath(new URL(source, import.meta.url)));
    return make();
  },
});

/** The parts of a colour in sRGB, in the light or the dark one of two. */
function partsOf(value, isDark) {
  const colors = value.match(/#[\da-f]{6}/g);
  const hex = colors[isDark ? colors.length - 1 : 0];
  return hex.match(/[\da-f]{2}/g).map((part) => parseInt(part, 16) / 255);
}

/** What colours of text have to have on their grounds, and what they have. */
function contrastsOf(tokens) {
  const valueOf = (wanted) => tokens.find(({ name }) => name === `color-${wanted}`).value;
  return pairs.map(([text, ground, least]) => {
    const [light, dark] = [false, true].map((isDark) =>
      contrast(partsOf(valueOf(text), isDark), partsOf(valueOf(ground), isDark)),
    );
    return { text, ground, least, light, dark };
  });
}

/** `virtual:tokens`: the design tokens as src/design/tokens.mjs reads them, and their contrasts. */
export const designTokens = () =>
  generated(
    'virtual:tokens',
    async () => {
      const tokens = await readTokens();
      return `export const tokens = ${JSON.stringify(tokens)};
export const contrasts = ${JSON.stringify(contrastsOf(tokens))};`;
    },
    '../src/design/tokens.json',
  );

/** A text as a template, in which a value is the position of the source's expression. */
function template({ source, inline }) {
  let position = 0;
  const text = pseudo(source)
    .replaceAll(/[\\`]/g, String.raw`\$&`)
    .replaceAll(/\{(\d+)\}/g, (_, index) => inline[index])
    .replaceAll(/\$\{[^}]*\}/g, () => `\${${position++}}`);
  return `html\`${text}\``;
}

/** `virtual:pretended-language`: the catalogue of en-XA, which is in nothing that is published. */
export const pretendedLanguage = () =>
  generated('virtual:pretended-language', () => {
    // The check of a page is no part of Storybook.
    const units = sourceUnits().filter(({ id }) => !id.startsWith('check.'));
    const texts = units.map((unit) => {
      const text = unit.inline.length > 0 ? template(unit) : JSON.stringify(pseudo(unit.source));
      return `${JSON.stringify(unit.id)}: ${text}`;
    });
    return `export default (html) => ({\n${texts.join(',\n')}\n});`;
  });

/**
 * Keeps the doors in the build. package.json names those of dist/ as having an effect, so that
 * those of src/, from which stories import, would be left out as unused.
 */
export const doorsRegister = () => ({
  name: 'doors-register',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/[^/]+\.ts$/.test(id) ? { code, moduleSideEffects: true } : undefined,
});
