import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

const program = resolve('dist/prerender/bin.js');
const section = '<html lang="fr">\n<iclei-about></iclei-about>\n';
const broken = '<html lang="fr">\n<iclei-abuot></iclei-abuot>\n';

describe('elements prerender', () => {
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prerender-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (files) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  const get = (name) => readFileSync(join(folder, name), 'utf8');
  const files = (name = '.') => readdirSync(join(folder, name), { recursive: true }).sort();
  const run = (words, input) =>
    spawnSync(process.execPath, [program, ...words.split(' ').filter(Boolean)], {
      cwd: folder,
      encoding: 'utf8',
      input,
    });

  it('writes one page to standard output', () => {
    put({ 'page.html': section });
    const { stdout, stderr, status } = run('prerender page.html');
    assert.match(stdout, /Qui sommes-nous/);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(get('page.html'), section);
  });

  it('reads standard input', () => {
    for (const words of ['prerender', 'prerender -', 'prerender --lang=ja']) {
      const { stdout, status } = run(words, '<iclei-about lang="es"></iclei-about>');
      assert.match(stdout, /Quiénes somos/);
      assert.equal(status, 0);
    }
    assert.match(run('prerender --lang fr', '<iclei-about></iclei-about>').stdout, /Qui sommes/);
  });

  it('writes a file or a folder, and the same file again', () => {
    put({ 'a/page.html': section, 'a/b/other.HTM': section, 'a/c.txt': section });
    assert.equal(run('prerender a/page.html --out b/new.html').status, 0);
    assert.equal(run('prerender a/page.html --out c/').status, 0);
    assert.equal(run('prerender a --out d').stderr, '2 pages, 2 written.\n');
    assert.deepEqual(files('d'), ['b', 'b/other.HTM', 'page.html']);
    assert.equal(get('b/new.html'), get('d/page.html'));
    assert.equal(get('c/page.html'), get('d/page.html'));
    assert.equal(run('prerender a --out a').stderr, '2 pages, 2 written.\n');
    assert.equal(run('prerender a --out a').stderr, '2 pages, 0 written.\n');
    assert.equal(get('a/c.txt'), section);
    assert.equal(run('prerender a/page.html a/b/other.HTM --out e').status, 0);
    assert.deepEqual(files('e'), files('d'));
  });

  it('shows to a person how far it is, and leaves nothing of that', () => {
    put({ 'a/one.html': section, 'a/two.html': section });
    const terminal = 'data:text/javascript,process.stderr.isTTY = true';
    const words = ['--import', terminal, program, 'prerender', 'a', '--out', 'b'];
    const { stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    const lines = stderr.replaceAll('\\', '/').split('\r\u001B[K');
    assert.deepEqual(lines, [
      ...['', '1 of 2: a/one.html', '', '2 of 2: a/two.html'],
      '2 pages, 2 written.\n',
    ]);
  });

  it('takes no page from node_modules, nor one that is hidden', () => {
    put({ 'node_modules/a.html': broken, '.git/a.html': broken, 'a.html': section });
    // As an editor locks a page that is open in it.
    symlinkSync('somebody@example.org', join(folder, '.#a.html'));
    assert.equal(run('prerender . --out .').stderr, '1 page, 1 written.\n');
  });

  it('takes no page from where they go, run after run', () => {
    put({ 'a.html': section, 'b/a.html': section });
    for (const written of [2, 0]) {
      assert.equal(run('prerender . --out dist').stderr, `2 pages, ${written} written.\n`);
    }
    assert.deepEqual(files('dist'), ['a.html', 'b', 'b/a.html']);
    assert.equal(run('prerender dist --out dist').stderr, '2 pages, 0 written.\n');
  });

  it('makes a folder of a folder, though it has but one page', () => {
    put({ 'in/a.html': section });
    assert.equal(run('prerender in --out out').status, 0);
    assert.deepEqual(files('out'), ['a.html']);
  });

  it('asks where many pages go', () => {
    put({ 'a.html': section, 'b.html': section });
    for (const words of ['prerender a.html b.html', 'prerender .']) {
      const { stdout, stderr, status } = run(words);
      assert.match(stderr, /Say where to write the pages: --out FOLDER/);
      assert.deepEqual([stdout, status], ['', 1]);
    }
  });

  it('says what would change, and writes nothing', () => {
    put({ 'a.html': section, 'b.html': '<p>' });
    const before = run('prerender . --check');
    assert.deepEqual([before.stdout, before.status], ['a.html\n', 1]);
    assert.equal(get('a.html'), section);
    run('prerender . --out .');
    const after = run('prerender . --check');
    assert.deepEqual([after.stdout, after.status], ['', 0]);
    assert.equal(run('prerender . --check --fallback').status, 1);
    assert.equal(run('prerender . --check --out dist').stdout, 'dist/a.html\ndist/b.html\n');
    assert.deepEqual(files(), ['a.html', 'b.html']);
  });

  it('writes all pages or none', () => {
    put({ 'in/a.html': section, 'in/b.html': broken, 'in/c.html': '<iclei-hero>' });
    const { stdout, stderr, status } = run('prerender in --out out');
    assert.deepEqual([stdout, status], ['', 1]);
    assert.match(stderr, /^in\/b\.html:2:1: .* Did you mean <iclei-about>\?$/m);
    assert.match(stderr, /^in\/c\.html:1:1: <iclei-hero> is not closed/m);
    assert.match(stderr, /Nothing was written\.\n$/);
    assert.deepEqual(files(), ['in', 'in/a.html', 'in/b.html', 'in/c.html']);
    put({ 'out/b.html/x': '', 'in/b.html': section, 'in/c.html': '' });
    const blocked = run('prerender in --out out');
    assert.match(blocked.stderr, /^out\/b\.html: a folder has this name/);
    assert.deepEqual(files('out'), ['b.html', 'b.html/x']);
  });

  for (const [words, message] of [
    ['', /Usage: elements prerender page\.html/],
    ['render a.html', /There is no command "render"/],
    ['prerender --nothing', /Unknown option '--nothing'/],
    ['prerender --lang', /--lang/],
    ['prerender nothing.html', /^nothing\.html: there is no such file/],
    ['prerender empty --out x', /^empty: this folder contains no \.html or \.htm file/],
    ['prerender a.html --lang e', /--lang "e": this is not a language tag\. Use one of en, es, /],
    ['prerender a.html b/a.html ./a.html a.html/x --out x', /a part of the path is a file/],
    ['prerender --out b', /^b: this is a folder\. Name a file for standard input\./],
  ]) {
    it(`answers ${JSON.stringify(words)} with a sentence`, () => {
      put({ 'a.html': section, 'b/a.html': section, 'empty/a.txt': '' });
      const { stdout, stderr, status } = run(words, '');
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n {4}at /);
      assert.deepEqual([stdout, status], ['', 1]);
    });
  }

  it('says which language it takes for another', () => {
    const language = (lang) => run(`prerender --lang ${lang}`, '<iclei-about></iclei-about>');
    assert.match(language('jp').stderr, /Write --lang ja/);
    assert.match(language('jp').stdout, /イクレイとは/);
    assert.match(language('de').stderr, /They are in English/);
    assert.equal(language('de').status, 0);
  });

  it('names what makes no sense with its place, and goes on', () => {
    put({ 'a.html': '<p>\n<iclei-hero heading-level="9"></iclei-hero>' });
    const { stderr, status } = run('prerender a.html');
    assert.match(stderr, /^a\.html:2:13: warning: <iclei-hero heading-level="9">: it takes/);
    assert.equal(status, 0);
    put({ 'a.html': '<iclei-hero heading-level="a\n\u001B[2Jb"></iclei-hero>' });
    assert.match(run('prerender a.html').stderr, /^.*heading-level="a \[2Jb">: it takes.*\n$/);
  });

  it('leaves every byte of other encodings alone, and asks for UTF-8 where there is a section', () => {
    const latin = Buffer.from('<p>caf\xe9</p>', 'latin1');
    put({ 'a.html': latin });
    run('prerender a.html --out b.html');
    assert.deepEqual(readFileSync(join(folder, 'b.html')), latin);
    put({ 'a.html': Buffer.from('<p>\ncaf\xe9<iclei-about></iclei-about>', 'latin1') });
    assert.match(run('prerender a.html').stderr, /^a\.html:2:1: .* not valid UTF-8/);
    put({ 'a.html': Buffer.from(`\uFEFF${section}`, 'utf16le') });
    assert.match(run('prerender a.html').stderr, /^a\.html:1:1: The page is encoded in UTF-16/);
    put({ 'a.html': Buffer.from(`\uFEFF${section}`) });
    assert.deepEqual(
      spawnSync(process.execPath, [program, 'prerender', 'a.html'], {
        cwd: folder,
      }).stdout.subarray(0, 9),
      Buffer.from('\uFEFF<html '),
    );
  });

  it('prints the styles that a policy has to allow', () => {
    put({ 'a.html': section, 'b.html': '<iclei-hero></iclei-hero>' });
    assert.match(
      run('prerender . --csp').stdout,
      /^style-src 'self' 'sha256-[\w/+]{43}=' 'sha256-[\w/+]{43}='\n$/,
    );
    assert.match(run('prerender --csp', section).stdout, /^style-src 'self' 'sha256-[^ ]*'\n$/);
  });

  it('says what it can do, and its version', () => {
    assert.match(run('--help').stdout, /^Usage: elements prerender/);
    assert.match(run('prerender --help').stdout, /--fallback/);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(run('--version').stdout, `${version}\n`);
  });
});
