/** The plugin's files: PHP code, texts and the zip. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { sourceUnits } from '../../xliff/localize.mjs';
import { wordpress } from '../../xliff/sets.mjs';
import { ensurePrograms } from './programs.mjs';
import { plugin } from './site.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const source = fileURLToPath(new URL('../../integrations/wordpress/', import.meta.url));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const phpFiles = filesIn(plugin).filter((name) => name.endsWith('.php'));

describe('the PHP code', () => {
  before(ensurePrograms);

  it('has no syntax error', () => {
    assert.ok(phpFiles.length > 15);
    for (const name of phpFiles) {
      const { status, stdout } = spawnSync('php', ['-l', name], { cwd: plugin, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });

  it('cannot be run by itself', () => {
    for (const name of phpFiles.filter((file) => !file.endsWith('.asset.php'))) {
      const code = readFileSync(join(plugin, name), 'utf8');
      assert.match(code, /^defined\( 'ABSPATH' \) \|\| exit;$/m, name);
    }
  });

  it('follows the rules for WordPress’s code that Debian’s PHP_CodeSniffer knows', () => {
    const { status, stdout } = spawnSync(
      'phpcs',
      [
        `--standard=${here}phpcs.xml`,
        '-q',
        '-s',
        join(source, 'includes'),
        join(source, 'iclei-elements.php'),
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
  });

  it('does what its parts say (PHPUnit)', async () => {
    const { matchLocale } = await import('../../dist/language/match.js');
    const tags = [
      'en',
      'EN-gb',
      'fr-CA',
      'pt-PT',
      'ko',
      'ja-JP',
      'zh',
      'zh-CN',
      'zh-SG',
      'zh-TW',
      'zh-HK',
      'zh-MO',
      'zh-Hans',
      'zh-Hans-HK',
      'zh-Hant',
      'zh-Hant-CN',
      'zh-US',
      'ar',
      'de',
      'fro',
      'eo',
      'ja-Latn',
      'xx',
      'e',
    ];
    const languages = Object.fromEntries(
      tags.map((tag) => [tag, matchLocale(tag).known ? matchLocale(tag).locale : null]),
    );
    const { status, stdout } = spawnSync(
      'phpunit',
      ['--no-configuration', `--bootstrap=${here}unit/bootstrap.php`, `${here}unit`],
      {
        encoding: 'utf8',
        cwd: tmpdir(),
        env: {
          ...process.env,
          PLUGIN: plugin,
          VERSION: version,
          LANGUAGES: JSON.stringify(languages),
        },
      },
    );
    assert.equal(status, 0, stdout);
    assert.match(stdout, /OK \(\d\d tests/);
  });
});

/** The texts in calls of WordPress's function for translations. */
const callsIn = (code) =>
  [...code.matchAll(/__\(\s*'((?:[^'\\]|\\.)*)',\s*'iclei-elements',?\s*\)/g)].map(
    ([, text]) => text,
  );

describe('the texts of the plugin', () => {
  it('are those that the translators’ files have', () => {
    const code = filesIn(source)
      .filter((name) => /^(includes|editor)\//.test(name))
      .map((name) => readFileSync(join(source, name), 'utf8'));
    const blocks = filesIn(source)
      .filter((name) => name.endsWith('block.json'))
      .map((name) => JSON.parse(readFileSync(join(source, name), 'utf8')));
    const header = readFileSync(join(source, 'iclei-elements.php'), 'utf8');
    const used = [
      ...code.flatMap(callsIn),
      ...blocks.flatMap(({ title, description }) => [title, description]),
      ...['Plugin Name', 'Description'].map((name) => new RegExp(`${name}: +(.*)`).exec(header)[1]),
    ];
    assert.deepEqual(
      [...new Set(used)].sort(),
      sourceUnits(wordpress)
        .map(({ source: text }) => text)
        .sort(),
    );
  });
});

describe('the zip of the plugin', () => {
  const path = `dist/iclei-elements-wordpress-${version}.zip`;
  const bytes = readFileSync(path);
  const files = unzipSync(bytes);

  it('has the plugin in one folder, and nothing that only builds it', () => {
    assert.deepEqual(
      Object.keys(files).sort(),
      filesIn(plugin).map((name) => `iclei-elements/${name}`),
    );
    const names = Object.keys(files).map((name) => name.slice('iclei-elements/'.length));
    for (const name of [
      'readme.txt',
      'license.txt',
      'cdn/iclei.js',
      'cdn/iclei.classic.js',
      'content/ja.json',
    ]) {
      assert.ok(names.includes(name), name);
    }
    assert.deepEqual(
      names.filter((name) => /jsx$|\.ts$|^build/.test(name)),
      [],
    );
  });

  it('has the version of the package everywhere', () => {
    const text = (name) => Buffer.from(files[`iclei-elements/${name}`]).toString();
    assert.match(text('iclei-elements.php'), new RegExp(`Version: +${version}\n`));
    assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
    assert.equal(JSON.parse(text('blocks/hero/block.json')).version, version);
    for (const name of Object.keys(files))
      assert.doesNotMatch(Buffer.from(files[name]).toString(), /\{\{version\}\}/);
  });

  it('has the files of the CDN folder as they are', () => {
    for (const name of ['iclei.js', 'iclei.classic.js']) {
      assert.deepEqual(
        Buffer.from(files[`iclei-elements/cdn/${name}`]),
        readFileSync(`dist/cdn/${name}`),
      );
    }
  });

  it('is the same whenever it is made, and its checksum is beside it', () => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    assert.equal(readFileSync(`${path}.sha256`, 'utf8').split(' ')[0], hash);
    const again = execFileSync(
      process.execPath,
      [
        '--eval',
        `import('./src/bundle/zip.mjs').then(({ zipFolder }) => process.stdout.write(zipFolder('dist/wordpress/iclei-elements', 'iclei-elements')));`,
      ],
      { env: { ...process.env, TZ: 'Asia/Tokyo' }, maxBuffer: 2 ** 25 },
    );
    assert.ok(again.equals(bytes));
  });
});
