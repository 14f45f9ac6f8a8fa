/** Makes the zip for people without Node: the folder to upload, a page that shows all sections, and what to do. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { version } from './files.mjs';

/** Everything is in one folder, so that unpacking it on a server overwrites no page of the site. */
const folder = `iclei-elements-${version}`;

/** The first moment that a zip can say. It has no time zone, and fflate reads the local one. */
const mtime = new Date(1980, 0, 1);

/** A file as Unix has it, which all may read and its owner may write. */
const file = { os: 3, attrs: (0o100644 << 16) >>> 0, mtime, level: 9 };

/** The paths of the files in a folder, in the same order everywhere. */
const filesIn = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const withVersion = (path) =>
  Buffer.from(readFileSync(path, 'utf8').replaceAll('{{version}}', version));

/** What is in the zip, by its path there. */
const contents = () => ({
  ...Object.fromEntries(
    filesIn('dist/cdn').map((name) => [`cdn/${name}`, readFileSync(join('dist/cdn', name))]),
  ),
  'LICENSE.txt': readFileSync('LICENSE'),
  'README.txt': withVersion('site/zip/README.txt'),
  'index.html': withVersion('site/zip/index.html'),
});

/** The zip as bytes: the same for the same files, wherever and whenever it is made. */
export const makeZip = () =>
  zipSync(
    Object.fromEntries(
      Object.entries(contents()).map(([path, bytes]) => [`${folder}/${path}`, [bytes, file]]),
    ),
  );

/** Its path, beside which the checksum has `.sha256` added. */
export const zipPath = `dist/${folder}.zip`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = makeZip();
  const hash = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(zipPath, bytes);
  // In the form that `sha256sum -c` reads.
  writeFileSync(`${zipPath}.sha256`, `${hash}  ${folder}.zip\n`);
  console.log(`${zipPath}: ${Math.round(bytes.length / 1024)} KB`);
}
