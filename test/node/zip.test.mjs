import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { describe as whatIs } from '../../site/zip/describe.mjs';
import { zipPath } from '../../src/bundle/zip.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `iclei-elements-${version}`;
const bytes = readFileSync(zipPath);
const files = unzipSync(bytes);
const textOf = (name) => Buffer.from(files[`${folder}/${name}`]).toString();

/** The zip made once more, in a process with another time zone and mask of permissions. */
const madeAgain = (timeZone) => {
  const code = `
    process.umask(0o077);
    import('./src/bundle/zip.mjs').then(({ makeZip }) => process.stdout.write(makeZip()));`;
  return execFileSync(process.execPath, ['--eval', code], {
    env: { ...process.env, TZ: timeZone },
    maxBuffer: 2 ** 25,
  });
};

describe('the zip for people without Node', () => {
  it('has every file of the CDN folder as it is, the page and the text, in one folder', () => {
    const inFolder = readdirSync('dist/cdn', { recursive: true })
      .filter((name) => statSync(join('dist/cdn', name)).isFile())
      .map((name) => name.replaceAll('\\', '/'));
    assert.ok(inFolder.includes('iclei.js') && inFolder.includes('integrity.json'));
    const others = ['LICENSE.txt', 'README.txt', 'index.html'];
    assert.deepEqual(
      Object.keys(files),
      [...inFolder.map((name) => `cdn/${name}`).sort(), ...others].map(
        (name) => `${folder}/${name}`,
      ),
    );
    for (const name of inFolder) {
      const packed = Buffer.from(files[`${folder}/cdn/${name}`]);
      assert.ok(packed.equals(readFileSync(join('dist/cdn', name))), name);
    }
  });

  it('is the same, byte for byte, when it is made again elsewhere', () => {
    for (const timeZone of ['Asia/Tokyo', 'America/St_Johns']) {
      assert.ok(madeAgain(timeZone).equals(bytes), timeZone);
    }
  });

  it('has only files of which the site says what they are for', () => {
    for (const path of Object.keys(files)) {
      assert.match(whatIs(path.slice(folder.length + 1)), /^[A-Z].*\.$/, path);
    }
    assert.match(whatIs('cdn/iclei.zh-Hans.js'), /only in Simplified Chinese\.$/);
    assert.match(whatIs('cdn/locales/zh-Hans-BkMP-_K0.js'), /^The texts in Simplified Chinese\./);
    assert.throws(() => whatIs('cdn/other.js'), /other\.js/);
  });

  it('has a checksum beside it, as sha256sum reads it', () => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    assert.equal(readFileSync(`${zipPath}.sha256`, 'utf8'), `${hash}  ${folder}.zip\n`);
  });

  it('says and shows its version, names only files that it has, and is plain text for any editor', () => {
    for (const name of ['README.txt', 'index.html']) {
      assert.match(textOf(name), new RegExp(`ICLEI Elements ${version.replaceAll('.', '\\.')}`));
      assert.doesNotMatch(textOf(name), /\{\{/);
      // A webmaster uploads the folder as iclei/.
      const scripts = [...textOf(name).matchAll(/src="(?:\/iclei|cdn)\/([^"]+)"/g)];
      assert.ok(scripts.length > 0);
      for (const [, path] of scripts) assert.ok(files[`${folder}/cdn/${path}`], path);
    }
    assert.match(textOf('README.txt'), /^[\n\x20-\x7e]*$/);
    for (const line of textOf('README.txt').split('\n')) assert.ok(line.length < 80, line);
  });

  it('is made by the build, and is not in the npm package beside the same files', () => {
    const { scripts, files: published } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.match(scripts.build, / && npm run zip$/);
    assert.ok(published.includes('!dist/*.zip*'));
    assert.ok(existsSync(zipPath));
  });
});
