import { parentOf } from '../../language/resolve.js';
import type { Notice } from '../../notices/notice.js';
import { contrast, hexOf, over, readableOn, readColor, type Color } from '../color.js';
import { sectionsIn, type Root } from '../page.js';

/** The custom properties for the text colours of a section, and those for its backgrounds. */
const texts = ['ink', 'ink-soft', 'accent', 'sky-ink', 'light'];
const grounds = ['paper', 'wash', 'accent-wash', 'sky', 'sky-low'];
const nameOf = (color: string) => `--iclei-color-${color}`;

/** The visible elements in a section's shadow root that have text of their own. */
const textsIn = (root: ShadowRoot) =>
  [...root.querySelectorAll('section *, nav *')].filter(
    (element) =>
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
      ) && element.checkVisibility(),
  );

/** The colours of a gradient. */
const colorsOf = (image: string): Color[] =>
  [...image.matchAll(/\b(?:rgba?|color|ok\w+|lab|lch|hsla?)\([^()]*\)/g)].flatMap(
    ([text]): Color[] => [readColor(text)].filter((color) => color !== undefined),
  );

/** The background colours of a text: one, several for a gradient, or none if they are unknown, as for a picture. */
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
  // The browser's own background is white, unless the page allows a dark colour scheme.
  if (getComputedStyle(document.documentElement).colorScheme.includes('dark')) {
    return [];
  }
  const canvas: Color = [255, 255, 255, 1];
  return [above.reduceRight<Color>((under, on) => over(on, under), canvas)];
}

/** The minimum contrast of a text, which is lower if it is large. */
function leastOf(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

/** Computes colours inside a section with a temporary element, which it removes again. */
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

/** The properties that the page sets, each with the colour that it has in the section. */
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

/** The detail of a notice, if a colour that the page has set makes this text hard to read. */
function detailOf(
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
  // If the page has set the text colour, correct that one: the background affects other texts too.
  const corrected = own.has(property)
    ? readableOn(color, worst.ground, least)
    : readableOn(worst.ground, color, least);
  const rounded = Math.floor(worst.value * 10) / 10;
  return [property, hexOf(color), hexOf(worst.ground), rounded, least, hexOf(corrected)].join(' ');
}

/** The details of all texts of a section that are hard to read. */
function detailsOf(section: Element): string[] {
  const shadow = section.shadowRoot;
  const inside = shadow?.querySelector('section, nav');
  return shadow && inside
    ? withProbe(inside, (read) => {
        const own = setIn(section, texts, read);
        const under = setIn(section, grounds, read);
        return own.size + under.size > 0
          ? textsIn(shadow).flatMap((element) => detailOf(element, own, under) ?? [])
          : [];
      })
    : [];
}

/** Texts that are hard to read because of colours that the page has set, once per pair of colours. */
export function lowContrastTexts(root: Root): Notice[] {
  const byPair = new Map<string, Notice>();
  for (const element of sectionsIn(root)) {
    // Small text first, because it needs the highest contrast.
    const details = detailsOf(element).sort((one, other) => leastIn(other) - leastIn(one));
    for (const detail of details) {
      const pair = detail.split(' ').slice(0, 3).join(' ');
      const before = byPair.get(pair);
      if (!before || leastIn(before.detail ?? '') < leastIn(detail)) {
        byPair.set(pair, { topic: 'contrast', element, detail });
      }
    }
  }
  return [...byPair.values()];
}

/** The minimum contrast in the detail of a notice. */
const leastIn = (detail: string) => Number(detail.split(' ')[4]);
