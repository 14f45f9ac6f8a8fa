import { argOf } from './controls.js';
import type { Declaration } from './manifest.js';

export type Args = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

const indent = (text: string, by = '  ') =>
  text
    .split('\n')
    .map((line) => (line ? by + line : line))
    .join('\n');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Attributes as a person writes them: no default values, and `names` instead of `names=""`. */
function attributesOf(element: Declaration, args: Args): string {
  return (element.attributes ?? [])
    .map(({ name, default: value }) => {
      const arg = args[argOf.attribute(name)];
      if (!isGiven(arg) || arg === false || String(arg) === value) return '';
      return arg === true ? ` ${name}` : ` ${name}="${escape(String(arg))}"`;
    })
    .join('');
}

const wrappers: Record<string, string> = { introduction: 'p', media: 'figure' };

/** The content of a slot's control as children with that slot. Plain text is wrapped in a tag. */
function slotted(name: string, content: string): string {
  const template = document.createElement('template');
  template.innerHTML = content.trim();
  if (template.content.childElementCount === 0) {
    const tag = wrappers[name] ?? 'span';
    return `<${tag} slot="${name}">${content.trim()}</${tag}>`;
  }
  for (const child of template.content.children) child.slot = name;
  return template.innerHTML;
}

function childrenOf(element: Declaration, args: Args): string {
  return (element.slots ?? [])
    .flatMap(({ name }) => {
      const content = args[argOf.slot(name)];
      if (typeof content !== 'string' || !content.trim()) return [];
      return [name ? slotted(name, content) : content.trim()];
    })
    .join('\n');
}

const rule = (selector: string, declarations: readonly string[]) =>
  declarations.length > 0
    ? [`${selector} {\n${declarations.map((line) => `  ${line}`).join('\n')}\n}`]
    : [];

/** Splits the declarations of a part into lines. The last semicolon is optional. */
const inLines = (declarations: string) =>
  declarations
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `${line};`);

/** The style sheet for an element's custom properties and parts, or an empty string. */
export function stylesOf(element: Declaration, args: Args): string {
  const properties = (element.cssProperties ?? []).flatMap(({ name }) => {
    const value = args[argOf.customProperty(name)];
    return isGiven(value) ? [`${name}: ${String(value)};`] : [];
  });
  const parts = (element.cssParts ?? []).flatMap(({ name }) => {
    const declarations = args[argOf.part(name)];
    return typeof declarations === 'string'
      ? rule(`${element.tagName}::part(${name})`, inLines(declarations))
      : [];
  });
  return [...rule(element.tagName, properties), ...parts].join('\n');
}

/** The properties to set from a script, by name. */
export function propertiesOf(element: Declaration, args: Args): Record<string, unknown> {
  return Object.fromEntries(
    (element.members ?? [])
      .map(({ name }) => [name, args[argOf.property(name)]] as const)
      .filter(([, value]) => isGiven(value)),
  );
}

/** The element with its attributes and children. */
export function tagOf(element: Declaration, args: Args, parent?: string): string {
  const children = childrenOf(element, args);
  const isOneLine = !children.includes('\n') && !children.includes('<');
  const inside = isOneLine ? children : `\n${indent(children)}\n`;
  const tag = `<${element.tagName}${attributesOf(element, args)}>${inside}</${element.tagName}>`;
  return parent ? `<${parent}>\n${indent(tag)}\n</${parent}>` : tag;
}

/** The code that a webmaster pastes to get what the controls show. */
export function markup(element: Declaration, args: Args, parent?: string): string {
  const styles = stylesOf(element, args);
  const script = Object.entries(propertiesOf(element, args))
    .map(
      ([name, value]) =>
        `document.querySelector('${element.tagName}').${name} = ${JSON.stringify(value).replaceAll('"', "'")};`,
    )
    .join('\n');
  return [
    ...(styles ? [`<style>\n${indent(styles)}\n</style>`, ''] : []),
    tagOf(element, args, parent),
    ...(script ? ['', `<script type="module">\n${indent(script)}\n</script>`] : []),
  ].join('\n');
}
