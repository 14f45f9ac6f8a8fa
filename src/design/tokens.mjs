/**
 * Reads the design tokens (tokens.json, in the format of the Design Tokens Community Group) and
 * writes them as styles. `npm run tokens` makes tokens.styles.ts, which the sections use, and the
 * colours of the check's panel.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';

const source = new URL('tokens.json', import.meta.url);
const generated = fileURLToPath(new URL('tokens.styles.ts', import.meta.url));
const generatedForPanel = fileURLToPath(new URL('../check/panel/colors.ts', import.meta.url));

const nameOf = (id) => id.replaceAll('.', '-');

/** Groups whose numbers are lengths in em; the numbers of others have no unit. */
const lengths = new Set(['size', 'space', 'line', 'radius', 'tracking']);

/** @param {string} prefix of the properties that other tokens are taken from. */
function valueOf({ id, $type, $value, $extensions, mode, aliasOf }, prefix = '--iclei-') {
  if (aliasOf) return `var(${prefix}${nameOf(aliasOf)})`;
  if ($type === 'color') {
    return mode.dark ? `light-dark(${$value.hex}, ${mode.dark.$value.hex})` : $value.hex;
  }
  if ($type === 'duration') return `${$value.value}${$value.unit}`;
  if ($type === 'fontFamily') return [$value].flat().join(', ');
  if (!lengths.has(id.split('.')[0])) return String($value);
  const fluid = $extensions?.['org.iclei.fluid'];
  if (!fluid) return `${$value}em`;
  const base = fluid.base ? `${fluid.base}em + ` : '';
  return `clamp(${fluid.min}em, ${base}${fluid.slope}cqi, ${$value}em)`;
}

/**
 * The tokens, in the order of the file.
 *
 * @returns {Promise<{ name: string, type: string, value: string, privateValue: string, description: string }[]>}
 *   each with its name without the prefix, as `color-ink`, and its value as CSS has it: outside of the sections,
 *   and inside, where another token is taken from goes by its private name.
 * @throws {Error} with the line if the file does not keep to the format.
 */
export async function readTokens() {
  const src = readFileSync(source, 'utf8');
  const config = defineConfig({}, { cwd: new URL('.', import.meta.url) });
  const { tokens } = await parse([{ filename: source, src }], { config });
  const place = (id) => Number(tokens[id].source.node?.loc?.start.line ?? 0);
  return Object.values(tokens)
    .sort((one, other) => place(one.id) - place(other.id))
    .map((token) => ({
      name: nameOf(token.id),
      type: token.$type,
      value: valueOf(token),
      privateValue: valueOf(token, '--_'),
      description: token.$description,
    }));
}

/** The styles that the sections use: each token as the page sets it, or else by default. */
export const sectionStyles = (tokens) => `// Made by \`npm run tokens\`. Edit tokens.json instead.
import { css } from 'lit';

export const tokens = css\`
  .frame {
${tokens
  // What the page has is taken where it is used: a property cannot hold "inherit".
  .filter(({ value }) => value !== 'inherit')
  .map(({ name, privateValue }) => `    --_${name}: var(--iclei-${name}, ${privateValue});`)
  .join('\n')}
  }
\`;
`;

/** The colours by default, for the panel of the check: it has to be read whatever a page sets. */
export const panelColors = (
  tokens,
) => `// Made by \`npm run tokens\`. Edit src/design/tokens.json instead.
export const colors = \`
${tokens
  .filter(({ type }) => type === 'color')
  .map(({ name, privateValue }) => `  --_${name}: ${privateValue};`)
  .join('\n')}
\`;
`;

/** All public properties with their defaults, for a page that wants to start from them. */
export const publicStyles = (
  tokens,
) => `/* The design tokens of @iclei/elements with their defaults. */
:root {
${tokens
  .filter(({ value }) => value !== 'inherit')
  .map(({ name, value, description }) => `  /* ${description} */\n  --iclei-${name}: ${value};`)
  .join('\n')}
}
`;

/** The properties as a table for the README. */
export const table = (tokens) =>
  [
    '| property | default | what it is for |',
    '| --- | --- | --- |',
    ...tokens.map(
      ({ name, value, description }) => `| \`--iclei-${name}\` | \`${value}\` | ${description} |`,
    ),
  ].join('\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tokens = await readTokens();
  writeFileSync(generated, sectionStyles(tokens));
  writeFileSync(generatedForPanel, panelColors(tokens));
}
