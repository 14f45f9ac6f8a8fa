/** Makes the zip for people without Node: the folder to upload, a page with all sections, and instructions. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { version } from './files.mjs';

/** One folder for everything, so that unpacking the zip on a server does not overwrite a page of the site. */
const folder = `iclei-elements-${version}`;

/** The earliest date in the zip format, which has no time zone. It is local because fflate reads local time. */
const mtime = new Date(1980, 0, 1);

/** The Unix permissions that are usual on web servers: everyone can read, the owner can write. */
const file = { os: 3, attrs: (0o100644 << 16) >>> 0, mtime, level: 9 };

/** The paths of all files in a folder, sorted, because the order on disk depends on the file system. */
const filesIn = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(path, join(parentPath, name)))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const withVersion = (path) =>
  Buffer.from(readFileSync(path, 'utf8').replaceAll('{{version}}', version));

/** The files of the zip, by their path inside its folder. */
export const contents = () => ({
  ...Object.fromEntries(
    filesIn('dist/cdn').map((name) => [`cdn/${name}`, readFileSync(join('dist/cdn', name))]),
  ),
  'LICENSE.txt': readFileSync('LICENSE'),
  'README.txt': withVersion('site/zip/README.txt'),
  'index.html': withVersion('site/zip/index.html'),
});

/** The bytes of a zip. The same files always give the same bytes, so that anyone can verify a release. */
const zip = (name, files) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [`${name}/${path}`, [bytes, file]]),
    ),
  );

/** The bytes of the zip for people without Node. */
export const makeZip = () => zip(folder, contents());

/**
 * The bytes of a zip with the files of a folder.
 *
 * @param {string} name the name of the folder in the zip.
 */
export const zipFolder = (path, name) =>
  zip(
    name,
    Object.fromEntries(filesIn(path).map((file) => [file, readFileSync(join(path, file))])),
  );

/** The path of the zip. The checksum is in a file with `.sha256` appended. */
export const zipPath = `dist/${folder}.zip`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = makeZip();
  const hash = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(zipPath, bytes);
  // The format of `sha256sum --check`.
  writeFileSync(`${zipPath}.sha256`, `${hash}  ${folder}.zip\n`);
  console.log(`${zipPath}: ${Math.round(bytes.length / 1024)} KB`);
}
