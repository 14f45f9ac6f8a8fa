/** Parses colours, and computes their contrast. */

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

let canvas: CanvasRenderingContext2D | null | undefined;

/** Parses a computed colour: most are `rgb(…)`, and a canvas converts the others. */
export function readColor(text: string): Color | undefined {
  const [, list] = /^rgba?\(([^)]*)\)$/.exec(text) ?? [];
  if (list) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = list.split(/[\s,/]+/).map(Number);
    return [red, green, blue, alpha];
  }
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas || !CSS.supports('color', text)) {
    return undefined;
  }
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** The result of painting a colour over an opaque one. */
export function over(color: Color, ground: Color): Color {
  const [red, green, blue, alpha] = color;
  const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The relative luminance of a colour (WCAG 2.2). */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two opaque colours, from 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as written in a style sheet, such as `#0a3350`. */
export const hexOf = (color: Color): string =>
  `#${color
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** The nearest darker or lighter shade of a colour that has enough contrast with a background. */
export function readableOn(color: Color, ground: Color, least: number): Color {
  const away: Color = luminance(ground) > 0.18 ? [0, 0, 0, 1] : [255, 255, 255, 1];
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = over([away[0], away[1], away[2], share], over(color, ground));
    const rounded = readColor(`rgb(${mixed.slice(0, 3).map(Math.round).join(', ')})`) ?? mixed;
    if (contrast(rounded, ground) >= least) {
      return rounded;
    }
  }
  return away;
}
