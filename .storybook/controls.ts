import type { ArgTypes } from '@storybook/web-components-vite';
import type { Declaration } from './manifest.js';

/** The arg names. A prefix keeps the kinds apart, because `value` is the name of three of them. */
export const argOf = {
  attribute: (name: string) => name,
  property: (name: string) => `property-${name}`,
  slot: (name: string) => `slot-${name || 'default'}`,
  part: (name: string) => `part-${name}`,
  customProperty: (name: string) => name,
};

/** The literals of a union type such as `1 | 2` or `'a' | 'b' | string`. */
const literalsOf = (type: string) =>
  type
    .split('|')
    .map((text) => text.trim())
    .filter((text) => /^('.*'|\d+)$/.test(text))
    .map((text) => (text.startsWith("'") ? text.slice(1, -1) : Number(text)));

/** The control for a value of a TypeScript type. */
function controlFor(type = 'string') {
  const options = literalsOf(type);
  if (options.length > 0) return { control: { type: 'select' as const }, options };
  if (/\bboolean\b/.test(type)) return { control: { type: 'boolean' as const } };
  if (/\bnumber\b/.test(type)) return { control: { type: 'number' as const } };
  return { control: { type: 'text' as const } };
}

/** The headings of the token groups in the table. */
const groups: Record<string, string> = {
  color: 'Colours',
  font: 'Font',
  size: 'Sizes',
  leading: 'Line heights',
  tracking: 'Letter spacing',
  space: 'Spaces',
  line: 'Lines',
  radius: 'Corners',
  motion: 'Motion',
};

const groupOf = (property: string) => {
  const [group = ''] = property.replace('--iclei-', '').split('-');
  const replacesInherited = ['font-size', 'color-scheme'].includes(
    property.replace('--iclei-', ''),
  );
  return replacesInherited ? "Replaces the page's value" : (groups[group] ?? 'Other');
};

const table = (category: string, type?: string, value?: string, subcategory?: string) => ({
  category,
  ...(subcategory && { subcategory }),
  ...(type && { type: { summary: type } }),
  ...(value && value !== 'null' && { defaultValue: { summary: value } }),
});

/**
 * Whether children in the default slot still show once the element has rendered. Those of an element
 * without parts do; otherwise the slot's description names their tags.
 */
const showsChildren = ({ cssParts, slots }: Declaration) =>
  !cssParts || slots?.some(({ name, description }) => !name && description?.includes('`<'));

/** A control for every attribute, slot, property, part and custom property of an element. */
export function controlsOf(element: Declaration): ArgTypes {
  const controls: ArgTypes = {};
  for (const { name, description = '', type, default: value } of element.attributes ?? []) {
    controls[argOf.attribute(name)] = {
      ...{ name, description, ...controlFor(type?.text) },
      table: table('Attributes', type?.text, value),
    };
  }
  for (const { name, description = '' } of element.slots ?? []) {
    controls[argOf.slot(name)] = {
      ...{ name: name || '(default)', description },
      // No control for fallback content: it does not show once the element has rendered.
      control: name || showsChildren(element) ? { type: 'text' } : false,
      table: table('Slots', 'HTML'),
    };
  }
  for (const { name, description = '', type, default: value } of element.members ?? []) {
    controls[argOf.property(name)] = {
      ...{ name, description, ...controlFor(type?.text) },
      table: table('Properties', type?.text, value),
    };
  }
  for (const { name, description = '' } of element.cssParts ?? []) {
    controls[argOf.part(name)] = {
      ...{ name: `::part(${name})`, description, control: { type: 'text' } },
      table: table('CSS parts', 'declarations'),
    };
  }
  for (const { name, description = '', default: value, syntax } of element.cssProperties ?? []) {
    controls[argOf.customProperty(name)] = {
      ...{ name, description, control: { type: syntax === '<color>' ? 'color' : 'text' } },
      table: table('Custom properties', syntax ?? 'value', value, groupOf(name)),
    };
  }
  for (const { name, description = '', type } of element.events ?? []) {
    controls[`event-${name}`] = {
      ...{ name, description, control: false },
      table: table('Events', type?.text),
    };
  }
  return controls;
}
