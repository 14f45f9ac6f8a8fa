/** Colours as people type them. */

/** Red, green and blue in sRGB, each from 0 to 1. */
export type Components = readonly [red: number, green: number, blue: number];

const hexOfBytes = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/**
 * A colour as `#rrggbb`, or undefined if the text is none. A style guide may write `#abc`, `aabbcc` or
 * `rgb(170, 187, 204)`.
 */
export function parseColor(text: string): string | undefined {
  const [, digits] = /^\s*#?([\da-f]{3}|[\da-f]{6})\s*$/i.exec(text) ?? [];
  if (digits) {
    const all = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
    return `#${all.toLowerCase()}`;
  }
  const [, ...parts] =
    /^\s*rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)\s*$/i.exec(text) ?? [];
  const numbers = parts.map(Number);
  return numbers.length === 3 && numbers.every((part) => part <= 255)
    ? hexOfBytes(numbers)
    : undefined;
}

/** The components of a colour written as `#rrggbb`. */
export function componentsOf(color: string): Components {
  const [red, green, blue] = [1, 3, 5].map(
    (place) => Number.parseInt(color.slice(place, place + 2), 16) / 255,
  );
  return [red, green, blue];
}

/** The nearest colour that can be written as `#rrggbb`. */
export const toHex = (components: Components): string =>
  hexOfBytes(components.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255)));
