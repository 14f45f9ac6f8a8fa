/**
 * Colours by lightness, chroma and hue as people see them: OKLCH, by the formulas that CSS Color 4 specifies
 * (https://www.w3.org/TR/css-color-4/#color-conversion-code, https://bottosson.github.io/posts/oklab/).
 * Two matrices are all that is needed here, less than what any library brings with it.
 */
import { componentsOf, toHex, type Components } from './parse.js';

export interface Oklch {
  /** From 0, black, to 1, white. */
  readonly lightness: number;
  /** From 0, grey, to about 0.32 for the most vivid colour of a screen. */
  readonly chroma: number;
  /** The angle in radians. Of a grey it has no meaning. */
  readonly hue: number;
}

const toLinear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

const fromLinear = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

/** The lightness, chroma and hue of a colour written as `#rrggbb`. */
export function oklchOf(color: string): Oklch {
  const [red, green, blue] = componentsOf(color).map(toLinear) as unknown as Components;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The components in sRGB, below 0 or above 1 where a screen cannot show the colour. */
function unlimited({ lightness, chroma, hue }: Oklch): Components {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isShown = (linear: Components): boolean =>
  linear.every((part) => part > -0.0001 && part < 1.0001);

/** A colour as `#rrggbb`, with as much of its chroma as a screen can show. */
export function hexOf(color: Oklch): string {
  let linear = unlimited(color);
  if (!isShown(linear)) {
    let shown = 0;
    let hidden = color.chroma;
    for (let step = 0; step < 12; step += 1) {
      const chroma = (shown + hidden) / 2;
      [shown, hidden] = isShown(unlimited({ ...color, chroma }))
        ? [chroma, hidden]
        : [shown, chroma];
    }
    linear = unlimited({ ...color, chroma: shown });
  }
  return toHex(
    linear.map((part) => fromLinear(Math.min(1, Math.max(0, part)))) as unknown as Components,
  );
}
