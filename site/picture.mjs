/** The pictures of the site's pages, in site/pages/assets/pictures/. */
import { existsSync, readFileSync } from 'node:fs';
import { escape } from './page.mjs';

const folder = 'site/pages/assets/pictures/';

/** The width and height of a PNG, which are at the same place in each. */
function sizeOf(path) {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * A picture: `name-light.png` and `name-dark.png`, or only `name.png` if it shows what has one look, such as the screen of
 * a content management system.
 *
 * @param {string} name
 * @param {string} alt what is to be seen.
 * @param {string} root the path from the page to the site's root.
 * @throws {Error} if the picture or its text is missing.
 */
export function pictureHtml(name, alt, root) {
  if (!alt) throw new Error(`The picture ${name} needs a text that says what is to be seen.`);
  const hasLooks = existsSync(`${folder}${name}-light.png`);
  const file = hasLooks ? `${name}-light.png` : `${name}.png`;
  if (!existsSync(folder + file)) {
    throw new Error(
      `The picture ${folder}${file} is missing. CONTRIBUTING.md says how it is taken.`,
    );
  }
  const source = `${root}assets/pictures/`;
  const { width, height } = sizeOf(folder + file);
  const image = `<img src="${source}${file}" alt="${escape(alt)}" width="${width}" height="${height}" loading="lazy">`;
  return hasLooks
    ? `<picture><source srcset="${source}${name}-dark.png" media="(prefers-color-scheme: dark)">${image}</picture>`
    : image.replace('<img', '<img class="screen"');
}
