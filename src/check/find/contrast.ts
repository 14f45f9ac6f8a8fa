import { parentOf } from '../../language/resolve.js';
import type { Notice } from '../../notices/notice.js';
import { contrast, hexOf, over, readableOn, readColor, type Color } from '../color.js';
import { sectionsIn, type Root } from '../page.js';

/** The properties of colours that a text of a section can have, and those of its grounds. */
const texts = ['ink', 'ink-soft', 'accent', 'sky-ink', 'light'];
const grounds = ['paper', 'wash', 'accent-wash', 'sky', 'sky-low'];
const nameOf = (color: string) => `--iclei-color-${color}`;

/** Elements with words of their own in what a section renders. */
const textsIn = (root: ShadowRoot) =>
  [...root.querySelectorAll('section *, nav *')].filter(
    (element) =>
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
      ) && element.checkVisibility(),
  );

/** The colours of a gradient, each of which text can stand on. */
const colorsOf = (image: string): Color[] =>
  [...image.matchAll(/\b(?:rgba?|color|ok\w+|lab|lch|hsla?)\([^()]*\)/g)].flatMap(
    ([text]): Color[] => [readColor(text)].filter((color) => color !== undefined),
  );

/** What a text may stand on: one colour, several of a gradient, or nothing where it is a picture. */
function groundsOf(element: Element): Color[] {
  const above: Color[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      continue;
    }
    const { backgroundColor, backgroundImage } = getComputedStyle(node as Element);
    const gradient = colorsOf(backgroundImage);
    if (backgroundImage.includes('url(')) {
      return [];
    }
    const color = readColor(backgroundColor) ?? [0, 0, 0, 0];
    const layers = gradient.length > 0 ? gradient : [color];
    if (layers.every(([, , , alpha]) => alpha === 1)) {
      return layers.map((layer) => above.reduceRight<Color>((under, on) => over(on, under), layer));
    }
    above.push(layers[0]);
  }
  // Nothing covers the browser's own ground, which is dark where a page says that it may be.
  if (getComputedStyle(document.documentElement).colorScheme.includes('dark')) {
    return [];
  }
  const canvas: Color = [255, 255, 255, 1];
  return [above.reduceRight<Color>((under, on) => over(on, under), canvas)];
}

/** The least contrast that a text needs: less where it is large. */
function leastOf(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

/** Computes colours where a section uses them, and leaves the page without a trace. */
function withProbe<Result>(
  inside: Element,
  body: (read: (value: string) => string) => Result,
): Result {
  const probe = document.createElement('span');
  inside.append(probe);
  try {
    return body((value) => {
      probe.style.color = '';
      probe.style.color = value;
      return getComputedStyle(probe).color;
    });
  } finally {
    probe.remove();
  }
}

/** The properties that the page sets, by the colour that they have in a section. */
function setIn(section: Element, names: readonly string[], read: (value: string) => string) {
  const style = getComputedStyle(section);
  return new Map(
    names.flatMap((name): [string, string][] => {
      const value = style.getPropertyValue(nameOf(name)).trim();
      return value ? [[nameOf(name), read(value)]] : [];
    }),
  );
}

/** The first property that has one of these colours. */
const propertyOf = (set: ReadonlyMap<string, string>, colors: readonly Color[]) =>
  [...set].find(([, value]) => {
    const read = readColor(value);
    return read && colors.some((color) => hexOf(color) === hexOf(read));
  })?.[0];

/** What a text of a section suffers from, if it is a colour that the page has set. */
function faultOf(
  element: Element,
  own: ReadonlyMap<string, string>,
  under: ReadonlyMap<string, string>,
) {
  const color = readColor(getComputedStyle(element).color);
  const found = groundsOf(element);
  if (!color || found.length === 0) {
    return undefined;
  }
  const least = leastOf(element);
  const worst = found
    .map((ground) => ({ ground, value: contrast(over(color, ground), ground) }))
    .sort((one, other) => one.value - other.value)
    .at(0);
  const property = propertyOf(own, [color]) ?? propertyOf(under, found);
  if (!worst || !property || worst.value >= least) {
    return undefined;
  }
  // What stands on the ground stays: only the text's own colour can be mended without the others.
  const mended = own.has(property)
    ? readableOn(color, worst.ground, least)
    : readableOn(worst.ground, color, least);
  const rounded = Math.floor(worst.value * 10) / 10;
  return [property, hexOf(color), hexOf(worst.ground), rounded, least, hexOf(mended)].join(' ');
}

/** What a section's texts suffer from, each once. */
function faultsOf(section: Element): string[] {
  const shadow = section.shadowRoot;
  const inside = shadow?.querySelector('section, nav');
  return shadow && inside
    ? withProbe(inside, (read) => {
        const own = setIn(section, texts, read);
        const under = setIn(section, grounds, read);
        return own.size + under.size > 0
          ? textsIn(shadow).flatMap((element) => faultOf(element, own, under) ?? [])
          : [];
      })
    : [];
}

/** Texts that are hard to read because of colours that the page has set: each pair once in a page. */
export function faintTexts(root: Root): Notice[] {
  const byPair = new Map<string, Notice>();
  for (const element of sectionsIn(root)) {
    // Small text first, which needs the most.
    const faults = faultsOf(element).sort((one, other) => leastIn(other) - leastIn(one));
    for (const detail of faults) {
      const pair = detail.split(' ').slice(0, 3).join(' ');
      const before = byPair.get(pair);
      if (!before || leastIn(before.detail ?? '') < leastIn(detail)) {
        byPair.set(pair, { topic: 'contrast', element, detail });
      }
    }
  }
  return [...byPair.values()];
}

/** The least contrast that a fault's text needs. */
const leastIn = (detail: string) => Number(detail.split(' ')[4]);
