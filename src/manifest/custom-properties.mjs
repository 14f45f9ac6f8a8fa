/** Finds the design tokens that an element uses: those in the rules that its template can match. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** The custom properties besides the tokens, which override what the section inherits from the page. */
const inherited = [
  {
    name: 'font-size',
    type: 'size',
    value: 'inherit',
    description: "The font size, on which all other sizes are based. Default: the page's.",
  },
  {
    name: 'color-scheme',
    type: 'keyword',
    value: 'inherit',
    description: "The colour scheme: `light`, `dark` or `light dark`. Default: the page's.",
  },
];

/** As `@property` has it; no syntax of its own can say what a list of fonts is. */
const syntaxes = {
  color: '<color>',
  duration: '<time>',
  fontFamily: '*',
  fontWeight: '<number>',
  keyword: '<custom-ident>+',
  number: '<length> | <number>',
  size: '<length-percentage>',
};

/** The source of a module and of the modules of ours that it imports, by path. */
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

/** The declarations of a style sheet in their order, one for each selector. */
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
  // Descendants of a copy are elements of the page.
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

/** Removes declarations that a later one with the same selector and property overrides. */
const effective = (declarations) =>
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

/** The style sheets of an element: shared ones first, then its own. */
function stylesOf(modules) {
  const found = new Map();
  for (const module of modules.keys()) {
    for (const [path, source] of withImports(module, isStyle))
      if (isStyle(path)) found.set(path, source);
  }
  // tokens.styles.ts only defines the tokens.
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
  const declarations = effective(
    declarationsOf(css).filter(({ selector }) => canMatch(selector, { template, parts })),
  );
  const names = new Set();
  const use = (isUsed) => {
    for (const { value } of declarations.filter(({ property }) => isUsed(property))) {
      for (const [, name] of value.matchAll(/var\(--(?:_|iclei-)([\w-]+)/g)) names.add(name);
    }
  };
  use((property) => !property.startsWith('--'));
  // A token that overrides another one is used if that one is.
  use((property) => names.has(property.slice('--_'.length)));
  return names;
}

/** Adds to each element the custom properties that it uses, with their defaults and descriptions. */
export const customProperties = (tokens) => ({
  name: 'custom-properties',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const { path, declarations } of manifest.modules) {
      for (const declaration of declarations.filter(({ cssParts }) => cssParts)) {
        const used = namesUsedBy(path, new Set(declaration.cssParts.map(({ name }) => name)));
        // If a used token is an alias, the token that it refers to has an effect too.
        for (const { name, value } of tokens) {
          const [, source] = /^var\(--iclei-([\w-]+)\)$/.exec(value) ?? [];
          if (source && used.has(name)) used.add(source);
        }
        declaration.cssProperties = [...tokens, ...inherited]
          .filter(({ name }) => used.has(name))
          .map(({ name, type, value, description }) => ({
            name: `--iclei-${name}`,
            default: value,
            syntax: syntaxes[type],
            description,
          }));
      }
    }
  },
});
