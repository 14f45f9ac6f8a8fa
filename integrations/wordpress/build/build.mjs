/** Makes the plugin from the files of the build: the folder, and the zip that a city uploads. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../../src/bundle/files.mjs';
import { zipFolder } from '../../../src/bundle/zip.mjs';
import { contentFiles } from './content.mjs';
import { buildEditor } from './editor.mjs';
import { translationFiles } from './translations.mjs';

const source = fileURLToPath(new URL('../', import.meta.url));
const name = 'iclei-elements';
const target = `dist/wordpress/${name}`;

/** The files of the source that ship, most of them with the version in them. */
const shipped = ['iclei-elements.php', 'readme.txt', 'license.txt', 'includes', 'blocks'];

/** The files of the CDN folder that a page of WordPress can load. */
const isLoaded = (path) => !/^iclei\.(?!classic\.)[\w-]+\.js$|\.json$/.test(path);

const write = (path, content) => {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), content);
};

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file).slice(folder.length + 1));

function copySource() {
  for (const path of shipped) {
    cpSync(join(source, path), join(target, path), { recursive: true });
  }
  for (const path of filesIn(target)) {
    const text = readFileSync(join(target, path), 'utf8');
    write(path, text.replaceAll('{{version}}', version));
  }
}

rmSync(target, { recursive: true, force: true });
copySource();
for (const path of filesIn('dist/cdn').filter(isLoaded)) {
  cpSync(join('dist/cdn', path), join(target, 'cdn', path));
}
for (const [file, content] of Object.entries(await contentFiles())) {
  write(`content/${file}`, `${JSON.stringify(content)}\n`);
}
for (const [file, content] of Object.entries({
  ...(await buildEditor()),
  ...translationFiles(),
})) {
  write(file, content);
}

const zip = `dist/${name}-wordpress-${version}.zip`;
const bytes = zipFolder(target, name);
writeFileSync(zip, bytes);
const hash = createHash('sha256').update(bytes).digest('hex');
writeFileSync(`${zip}.sha256`, `${hash}  ${zip.slice('dist/'.length)}\n`);
console.log(`${zip}: ${Math.round(bytes.length / 1024)} KB`);
