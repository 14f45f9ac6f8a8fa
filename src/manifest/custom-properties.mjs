/** Finds which design tokens an element uses: those in the rules that its template can match. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** What a page can set besides the tokens, in the place of what it hands down anyway. */
const handedDown = [
  {
    name: 'font-size',
    type: 'size',
    value: 'inherit',
    description: "Size of the text, from which all sizes follow. Default: the page's.",
  },
  {
    name: 'color-scheme',
    type: 'keyword',
    value: 'inherit',
    description: "`light`, `dark` or `light dark`. Default: the page's.",
  },
];

const syntaxes = { color: '<color>', duration: '<time>', number: '<length> | <number>' };

/** A module and what of ours it imports, as paths and sources. */
function withImports(path, isWanted, seen = new Map()) {
  if (seen.has(path) || !existsSync(path)) return seen;
  const source = readFileSync(path, 'utf8');
  seen.set(path, source);
  for (const [, specifier] of source.matchAll(/from '(\.[^']+)\.js'/g)) {
    const imported = join(dirname(path), `${specifier}.ts`);
    if (isWanted(imported)) withImports(imported, isWanted, seen);
  }
  return seen;
}

/** The declarations of a style sheet, each with its selectors, in their order. */
function declarationsOf(css, selector = '', isConditional = false) {
  const found = [];
  let start = 0;
  let depth = 0;
  let head = '';
  const read = (text) => {
    for (const [, property, value] of text.matchAll(/([\w-]+):\s*([^;]+)/g)) {
      const selectors = selector.split(',').map((one) => one.trim());
      found.push(...selectors.map((one) => ({ selector: one, property, value, isConditional })));
    }
  };
  for (let index = 0; index < css.length; index += 1) {
    if (css[index] === '{' && (depth += 1) === 1) {
      const separator = css.slice(start, index).lastIndexOf(';') + 1;
      read(css.slice(start, start + separator));
      head = css.slice(start + separator, index).trim();
      start = index + 1;
    } else if (css[index] === '}' && (depth -= 1) === 0) {
      const isRule = head.startsWith('@');
      const inner = [css.slice(start, index), isRule ? selector : head, isRule || isConditional];
      found.push(...declarationsOf(...inner));
      start = index + 1;
    }
  }
  read(css.slice(start));
  return found;
}

/** Whether a selector can match something in an element, by its tags, classes, parts and slots. */
function canMatch(selector, { template, parts }) {
  if (selector.endsWith(':focus-visible') && !/<(a|button)\b/.test(template)) return false;
  const bare = selector.replaceAll(/:{1,2}(?!slotted)[\w-]+(\([^()]*\))?/g, '');
  // What is in a copy is of the page.
  const simple = bare.replaceAll(/::slotted\(.*?\)+/g, '').replace(/(?<=\.own) .*/, '');
  const names = (pattern, text = simple) => [...text.matchAll(pattern)].map(([, name]) => name);
  return (
    names(/::slotted\(\[slot='([\w-]+)'\]\)/g, bare).every((name) =>
      template.includes(`name="${name}"`),
    ) &&
    names(/\[part~='([\w-]+)'\]/g).every((name) => parts.has(name)) &&
    names(/\.([\w-]+)/g).every((name) =>
      name === 'own'
        ? template.includes('.copyOf(')
        : new RegExp(`(class="[^"]*|classes = .*)\\b${name}\\b`).test(template),
    ) &&
    names(/(?<![\w.'=~[-])([a-z]\w*)/g).every(
      (tag) => /^h[1-6]$/.test(tag) || template.includes(`<${tag}`),
    )
  );
}

/** What is said of an element in the end: of two declarations alike, the later one counts. */
const lasting = (declarations) =>
  declarations.filter(
    ({ selector, property }, index) =>
      !declarations
        .slice(index + 1)
        .some(
          (later) =>
            later.selector === selector && later.property === property && !later.isConditional,
        ),
  );

const isStyle = (path) => path.endsWith('.styles.ts');

/** The style sheets of an element, what it shares with others before its own. */
function stylesOf(modules) {
  const found = new Map();
  for (const module of modules.keys()) {
    for (const [path, source] of withImports(module, isStyle))
      if (isStyle(path)) found.set(path, source);
  }
  // In tokens.styles.ts the tokens are defined, in all elements alike; that is not yet a use.
  found.delete('src/design/tokens.styles.ts');
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, source]) => source);
}

function namesUsedBy(path, parts) {
  const isOwn = (imported) =>
    /^src\/(sections\/(section[\w-]*|[\w-]+\/.+)|language\/localized-element)\.ts$/.test(
      imported,
    ) && !isStyle(imported);
  const modules = withImports(path, isOwn);
  const template = [...modules.values()].join('\n');
  const css = stylesOf(modules)
    .map((source) => source.slice(source.indexOf('css`') + 4, source.lastIndexOf('`')))
    .join('\n')
    .replaceAll(/\/\*[^]*?\*\/|\$\{.*?\}/g, '');
  const declarations = lasting(
    declarationsOf(css).filter(({ selector }) => canMatch(selector, { template, parts })),
  );
  const names = new Set();
  const use = (isUsed) => {
    for (const { value } of declarations.filter(({ property }) => isUsed(property))) {
      for (const [, name] of value.matchAll(/var\(--(?:_|iclei-)([\w-]+)/g)) names.add(name);
    }
  };
  use((property) => !property.startsWith('--'));
  // One token in the place of another counts if the other one does.
  use((property) => names.has(property.slice('--_'.length)));
  return names;
}

/** Gives each element the custom properties that it really uses, with default and description. */
export const customProperties = (tokens) => ({
  name: 'custom-properties',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const { path, declarations } of manifest.modules) {
      for (const declaration of declarations.filter(({ cssParts }) => cssParts)) {
        const used = namesUsedBy(path, new Set(declaration.cssParts.map(({ name }) => name)));
        // What another token is taken from by default changes it too.
        for (const { name, value } of tokens) {
          const [, source] = /^var\(--iclei-([\w-]+)\)$/.exec(value) ?? [];
          if (source && used.has(name)) used.add(source);
        }
        declaration.cssProperties = [...tokens, ...handedDown]
          .filter(({ name }) => used.has(name))
          .map(({ name, type, value, description }) => ({
            name: `--iclei-${name}`,
            default: value,
            ...(syntaxes[type] && { syntax: syntaxes[type] }),
            description,
          }));
      }
    }
  },
});
