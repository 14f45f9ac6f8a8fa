/**
 * The pictures of the recipes' steps. The tests that go through a recipe call `picture` at each step. It fails if what the
 * step is about is missing, or if the repository lacks the picture. `npm run recipes:pictures` takes the pictures again.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('../../site/pages/assets/pictures/recipes/', import.meta.url));

/** The variable that tells the tests to take the pictures, and not only to check that they are there. */
export const variable = 'RECIPE_PICTURES';

/** The most that a picture may have, in bytes and in pixels, because the pages have many of them. */
const largest = 40_000;
const widest = 960;

/** How much shows around what a picture is of, in CSS pixels. */
const margin = 16;

/** @typedef {string | import('playwright').Locator} Place */

const locate = (page, place) => (typeof place === 'string' ? page.locator(place).first() : place);

/** The smallest rectangle around others. */
export function boxAround(boxes) {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** A rectangle with a margin, as far as that is on the screen. */
export function onScreen({ x, y, width, height }, screen) {
  const left = Math.max(0, Math.floor(x - margin));
  const top = Math.max(0, Math.floor(y - margin));
  return {
    x: left,
    y: top,
    width: Math.min(screen.width, Math.ceil(x + width + margin)) - left,
    height: Math.min(screen.height, Math.ceil(y + height + margin)) - top,
  };
}

/** Draws a frame around what a reader has to press or to look at, and gives a function that removes it. */
async function drawFrame(page, { x, y, width, height }) {
  const frame = await page.evaluateHandle(
    (style) => {
      const element = document.createElement('div');
      element.style.cssText = style;
      document.documentElement.append(element);
      return element;
    },
    `all: initial; position: fixed; z-index: 2147483647; pointer-events: none; box-sizing: border-box;
    left: ${x - 6}px; top: ${y - 6}px; width: ${width + 12}px; height: ${height + 12}px;
    border: 4px solid #d6006c; border-radius: 8px; box-shadow: 0 0 0 2px #fff, inset 0 0 0 2px #fff;`,
  );
  return () => frame.evaluate((element) => element.remove());
}

/** A picture with few enough colours to be small. */
async function shrink(png, name) {
  for (const colours of [128, 64, 32, 16]) {
    const small = await sharp(png)
      .resize({ width: widest, withoutEnlargement: true })
      .png({ palette: true, colours, effort: 10, compressionLevel: 9, dither: 0.5 })
      .toBuffer();
    if (small.length <= largest) return small;
  }
  throw new Error(`${name} has more than ${largest} bytes. Show less of the screen.`);
}

/** The rectangle of what is to be shown, scrolled to if it is not all on the screen. */
async function boxOf(page, places, block) {
  const read = async () => boxAround(await Promise.all(places.map((place) => place.boundingBox())));
  const box = await read();
  if (box.y >= 0 && box.y + box.height <= page.viewportSize().height) return box;
  await places[0].evaluate(
    (element, [space, to]) => {
      element.style.scrollMarginBlockStart = `${space}px`;
      element.scrollIntoView({ block: to, behavior: 'instant' });
    },
    [margin, block],
  );
  return read();
}

async function take(page, name, marked, shown) {
  const screen = page.viewportSize();
  let clip = { x: 0, y: 0, ...screen };
  if (shown.length > 0) clip = onScreen(await boxOf(page, shown, 'start'), screen);
  else if (marked) await boxOf(page, [marked], 'center');
  const box = await marked?.boundingBox();
  if (box) {
    const isShown = box.x < clip.x + clip.width && box.y < clip.y + clip.height;
    assert.ok(isShown && box.x >= clip.x && box.y >= clip.y, `${name} does not show its mark.`);
  }
  const remove = box && (await drawFrame(page, box));
  const png = await page.screenshot({ clip, animations: 'disabled' });
  await remove?.();
  const small = await shrink(png, name);
  console.log(`${name}.png: ${clip.width} × ${clip.height}, ${small.length} bytes`);
  return small;
}

/**
 * Checks a step, and takes its picture if that is asked for.
 *
 * @param {import('playwright').Page} page
 * @param {string} name the picture's, without `.png`.
 * @param {object} options
 * @param {Place} [options.mark] what the step is about, which gets a frame.
 * @param {Place[]} [options.region] what the picture shows: everything from the first to the last of these, or the screen.
 * @param {boolean} [options.isTaken] whether this run takes it. Of two versions of a product, only one does.
 */
export async function picture(page, name, { mark, region = [], isTaken = true }) {
  const marked = mark && locate(page, mark);
  const shown = region.map((place) => locate(page, place));
  for (const place of [...(marked ? [marked] : []), ...shown]) {
    await place.waitFor({ state: 'visible' });
  }
  const path = `${folder}${name}.png`;
  if (!process.env[variable]) {
    assert.ok(existsSync(path), `${path} is missing. "npm run recipes:pictures" takes it.`);
  } else if (isTaken) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, await take(page, name, marked, shown));
  }
}
