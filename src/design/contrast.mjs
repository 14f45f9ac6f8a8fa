/** The combinations of text and background colours, and their contrast. */

/**
 * The pairs, each with the contrast that it needs: 7:1 for long texts (WCAG level AAA), 4.5:1 for
 * accents (level AA).
 *
 * @type {readonly (readonly [text: string, ground: string, least: number])[]}
 */
export const pairs = [
  ...['paper', 'wash', 'accent-wash'].flatMap((ground) => [
    ['ink', ground, 7],
    ['ink-soft', ground, 7],
    ['accent', ground, 4.5],
  ]),
  ...['sky', 'sky-low'].flatMap((ground) => [
    ['sky-ink', ground, 7],
    ['light', ground, 4.5],
  ]),
];

/** The relative luminance of a colour in sRGB, from its components between 0 and 1 (WCAG 2.2). */
function luminance(components) {
  const [red, green, blue] = components.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, from 1 to 21.
 *
 * @param {readonly number[]} one its components in sRGB, between 0 and 1.
 * @param {readonly number[]} other
 */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}
