/** Modules that stories import and that are made when they do. */
import { fileURLToPath } from 'node:url';
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

/** `virtual:tokens`: the design tokens as src/design/tokens.mjs reads them. */
export const designTokens = () =>
  generated(
    'virtual:tokens',
    async () => `export const tokens = ${JSON.stringify(await readTokens())};`,
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
    const texts = sourceUnits().map((unit) => {
      const text = unit.inline.length > 0 ? template(unit) : JSON.stringify(pseudo(unit.source));
      return `${JSON.stringify(unit.id)}: ${text}`;
    });
    return `export default (html) => ({\n${texts.join(',\n')}\n});`;
  });
