/**
 * Makes pictures small: a PNG with a palette of few colours. Text has hundreds of tones between its
 * colour and its ground; a dozen of them look the same.
 */
import sharp from 'sharp';

/** How different a colour may become. Playwright's tolerance is the same, so that it never sees it. */
export const tolerance = 0.1;

/** A ground, a step of a gradient: what covers more than this part of a picture keeps its colour. */
const share = 0.003;
const same = 0.02;

/** How different two colours look, from 0 to 1, in the measure that Playwright compares with. */
function difference(a, b) {
  const [red, green, blue] = [16, 8, 0].map((bits) => ((a >> bits) & 255) - ((b >> bits) & 255));
  const y = 0.29889531 * red + 0.58662247 * green + 0.11448223 * blue;
  const i = 0.59597799 * red - 0.2741761 * green - 0.32180189 * blue;
  const q = 0.21147017 * red - 0.52261711 * green + 0.31114694 * blue;
  return Math.sqrt((0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q) / 35215);
}

/** The most frequent colours of a picture, none of them close to another. */
function choosePalette(counts, pixels) {
  const palette = [];
  for (const [color, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    const distance = count > pixels * share ? same : tolerance;
    if (palette.every((chosen) => difference(chosen, color) > distance)) {
      palette.push(color);
    }
  }
  return palette;
}

/**
 * @param {string | Buffer} picture a PNG, or its path.
 * @returns {Promise<Buffer | undefined>} the PNG with a palette, or nothing if it has one.
 */
export async function reduce(picture) {
  const image = sharp(picture);
  if ((await image.metadata()).isPalette) {
    return undefined;
  }
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map();
  for (let at = 0; at < data.length; at += 3) {
    const color = data.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = choosePalette(counts, data.length / 3);
  const nearest = new Map(
    [...counts.keys()].map((color) => [
      color,
      palette.reduce((a, b) => (difference(b, color) < difference(a, color) ? b : a)),
    ]),
  );
  for (let at = 0; at < data.length; at += 3) {
    data.writeUIntBE(nearest.get(data.readUIntBE(at, 3)), at, 3);
  }
  return sharp(data, { raw: info })
    .png({
      palette: true,
      // Sixteen take half a byte for each pixel.
      colours: palette.length > 16 ? 256 : 16,
      dither: 0,
      effort: 10,
      compressionLevel: 9,
    })
    .toBuffer();
}
