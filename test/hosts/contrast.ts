import { around } from './open.js';

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, number[]>();

/** Red, green, blue and alpha of a colour in any notation, each from 0 to 255. */
function channels(color: string): number[] {
  let found = known.get(color);
  if (!found) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    known.set(color, (found = [...pixel.getImageData(0, 0, 1, 1).data]));
  }
  return found;
}

const luminance = ([red, green, blue]: number[]) => {
  const [r, g, b] = [red!, green!, blue!].map((value) =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

/**
 * The contrast of an element's text to the nearest ground that is one whole colour, after WCAG. On a
 * picture or a gradient it is taken as good: other tests look at those.
 */
export function contrast(element: Element): number {
  const { getComputedStyle } = element.ownerDocument.defaultView!;
  for (let place: Element | null = element; place; place = around(place)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(place);
    if (backgroundImage !== 'none') return Infinity;
    const ground = channels(backgroundColor);
    if (ground[3] === 255) {
      const text = channels(getComputedStyle(element).webkitTextFillColor);
      const alpha = text[3]! / 255;
      const seen = ground.map((value, index) => value + (text[index]! - value) * alpha);
      const [light, dark] = [ground, seen].map(luminance).sort((one, other) => other - one);
      return (light! + 0.05) / (dark! + 0.05);
    }
  }
  return Infinity;
}
