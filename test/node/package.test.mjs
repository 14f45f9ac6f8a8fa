import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { packInto } from '../pack.mjs';

const { exports: entryPoints } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a developer writes who uses the package with types checked strictly. */
const consumer = `
import { prerender, PrerenderError, styleHashes, type PrerenderOptions, type Problem } from '@iclei/elements/prerender';
import { getLocale, setLocale, locales, IcleiHero, type Locale, type LanguageChange } from '@iclei/elements';
import { IcleiTimeline } from '@iclei/elements/timeline.js';
import { IcleiImpact, IcleiImpactList } from '@iclei/elements/classes/impact-list.js';

const hero: IcleiHero = document.createElement('iclei-hero');
hero.headingLevel = 1;
const timeline: IcleiTimeline = new IcleiTimeline();
document.body.append(hero, timeline);
document.querySelector('iclei-lang-switch')!.htmlFor = 'history';
document.addEventListener('iclei-lang-change', (event) => {
  const { locale, previous }: LanguageChange = event.detail;
  console.log(locale satisfies Locale, previous);
});
setLocale(getLocale());
const options: PrerenderOptions = { lang: 'fr', fallback: true, onNotice: ({ line }: Problem) => console.log(line) };
prerender('<iclei-hero></iclei-hero>', options)
  .then((html) => styleHashes(html).join(' '))
  .catch((error: unknown) => error instanceof PrerenderError && error.problems[0]?.message);
customElements.define('city-impact', IcleiImpact);
customElements.define('city-impact-list', class extends IcleiImpactList {});
console.log(IcleiImpactList.icleiTag);
console.log(locales.map(({ code, autonym, label }) => code + autonym + label));
// @ts-expect-error a level is a number
hero.headingLevel = 'two';
`;

/** The same with React, whose types are the only thing that the project has besides. */
const page = `
import '@iclei/elements';
import type {} from '@iclei/elements/react';

export const page = <iclei-timeline order="newest-first" heading-level={3} />;
// @ts-expect-error a value that is none of the two
export const wrong = <iclei-timeline order="newest" />;
`;

describe('the npm package', () => {
  const project = mkdtempSync(join(tmpdir(), 'consumer-'));
  let files;

  before(() => {
    files = packInto(project);
    for (const name of ['lit', 'lit-element', 'lit-html', '@lit']) {
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
    }
    // For lit's own declarations, and React's.
    for (const name of ['@types', 'csstype']) {
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
    }
  });

  after(() => rmSync(project, { recursive: true, force: true }));

  it('has everything that its entry points lead to, and nothing that is not for its users', () => {
    for (const target of Object.values(entryPoints).flatMap((entryPoint) =>
      typeof entryPoint === 'string' ? [entryPoint] : Object.values(entryPoint),
    )) {
      if (!target.includes('*')) assert.ok(files.includes(target.slice(2)), target);
    }
    assert.ok(files.includes('dist/cdn/iclei.js'));
    assert.ok(files.includes('LICENSE') && files.includes('README.md'));
    for (const path of files) {
      assert.match(path, /^(dist\/|package\.json$|README\.md$|LICENSE$)/);
      assert.doesNotMatch(path, /test|site/);
    }
  });

  it('needs nothing but lit', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(Object.keys(dependencies), ['lit']);
    for (const path of files.filter((name) => /^dist\/(?!cdn).*\.(js|d\.ts)$/.test(name))) {
      const code = readFileSync(path, 'utf8');
      // Where pages are prerendered everything is inside, Lit too, and Node around.
      const [, framework] = /^dist\/types\/(\w+)\.d\.ts$/.exec(path) ?? [];
      const allowed = /^dist\/prerender/.test(path)
        ? /^(\.{1,2}\/|node:|buffer$)/
        : // The types for a framework import those of the framework, and are erased.
          new RegExp(`^(\\.{1,2}/|${framework ?? 'lit'}(-js)?($|/))`);
      for (const [, name] of code.matchAll(
        /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*['"]([^'"]+)['"]/gm,
      )) {
        assert.match(name, allowed, `${path} imports ${name}`);
      }
      for (const [, name] of code.matchAll(/\bimport\(['"]([^'"]+)['"]/g)) {
        assert.match(name, allowed, `${path} imports ${name}`);
      }
    }
  });

  it('has no white space in its templates that a bundler of the site would have to leave in', () => {
    const modules = readdirSync('dist', { recursive: true }).filter((path) =>
      /^(design|sections).*\.js$/.test(path),
    );
    assert.ok(modules.length > 20);
    for (const path of modules) {
      const styles = readFileSync(join('dist', path), 'utf8').match(/css`[^`]*`/g) ?? [];
      for (const text of styles) assert.doesNotMatch(text, /\n|\/\*/, path);
    }
  });

  it('registers nothing but through its entry points', () => {
    const registering = files.filter(
      (path) =>
        /^dist\/(?!cdn).*\.js$/.test(path) && /^register\(/m.test(readFileSync(path, 'utf8')),
    );
    assert.deepEqual(
      registering.sort(),
      Object.values(entryPoints)
        .map((entryPoint) => entryPoint.default?.slice(2))
        .filter((path) => path && !/^dist\/(prerender\.js|types\/none\.js|classes\/)/.test(path))
        .sort(),
    );
    const touching = files.filter(
      (path) =>
        /^dist\/(?!cdn|prerender).*\.js$/.test(path) &&
        readFileSync(path, 'utf8').includes('customElements'),
    );
    assert.deepEqual(touching, ['dist/sections/register.js']);
  });

  it('has the classes of each entry point without the registration, and free of side effects', async () => {
    const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
    const classes = readdirSync('dist/classes').filter((name) => name.endsWith('.js'));
    const registering = Object.keys(entryPoints).filter((path) => /^\.\/[\w-]+\.js$/.test(path));
    assert.deepEqual(classes.map((name) => `./${name}`).sort(), registering.sort());
    for (const name of classes) {
      const alone = await import(resolve('dist/classes', name));
      const registered = await import(resolve('dist', name));
      assert.deepEqual(Object.keys(alone), Object.keys(registered));
      for (const [key, { icleiTag }] of Object.entries(alone)) {
        assert.equal(icleiTag, key.replaceAll(/\B[A-Z]/g, '-$&').toLowerCase());
      }
      assert.ok(files.includes(`dist/classes/${name.replace('.js', '.d.ts')}`));
      assert.ok(!sideEffects.some((path) => path.includes('classes')));
    }
  });

  it('leaves nothing in a bundle of what imports a class and does not use it', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import '@iclei/elements/classes/hero.js';", resolveDir: project },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    assert.doesNotMatch(outputFiles[0].text, /\S.*\n.*\S/);
  });

  it('prerenders with its command in a project that has nothing else', () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    const home = join(bare, 'node_modules/@iclei/elements');
    cpSync(join(project, 'node_modules/@iclei/elements'), home, { recursive: true });
    const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    writeFileSync(join(bare, 'page.html'), '<p>é</p><iclei-about></iclei-about>');
    const words = [join(home, bin.elements), 'prerender', 'page.html', '--lang', 'fr'];
    const run = spawnSync(process.execPath, words, { cwd: bare, encoding: 'utf8' });
    rmSync(bare, { recursive: true, force: true });
    assert.equal(run.stderr, '');
    assert.match(run.stdout, /^<p>é<\/p><iclei-about><template .*Qui sommes-nous/);
    assert.equal(run.status, 0);
  });

  it('brings the licences of all that is inside', () => {
    const licences = readFileSync('dist/prerender/LICENSES.txt', 'utf8');
    for (const name of ['@lit-labs/ssr', 'lit-html', 'parse5', 'entities']) {
      assert.match(licences, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    assert.ok(files.includes('dist/prerender/LICENSES.txt'));
  });

  it('does nothing where the types of a framework are imported as a module', () => {
    const names = Object.keys(entryPoints).filter((name) =>
      entryPoints[name].types?.startsWith('./dist/types/'),
    );
    assert.equal(names.length, 6);
    const code = names.map((name) => `import '@iclei/elements${name.slice(1)}';`).join('\n');
    writeFileSync(join(project, 'types.mjs'), code);
    const run = spawnSync(process.execPath, ['types.mjs'], { cwd: project, encoding: 'utf8' });
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
  });

  it('can be imported and called where there is no page, as on a server', () => {
    writeFileSync(
      join(project, 'server.mjs'),
      `import { getLocale, setLocale } from '@iclei/elements';
      import '@iclei/elements/timeline.js';
      setLocale('fr');
      setLocale('xx');
      console.log(getLocale());`,
    );
    const run = spawnSync(process.execPath, ['server.mjs'], { cwd: project, encoding: 'utf8' });
    assert.match(run.stderr, /^@iclei\/elements: setLocale\("xx"\) has no effect\. .*\n$/);
    assert.equal(run.stdout, 'en\n');
    assert.equal(run.status, 0);
  });

  it('has types that a strict project can use', () => {
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(project, 'index.ts'), consumer);
    writeFileSync(join(project, 'page.tsx'), page);
    for (const module of ['NodeNext', 'Preserve']) {
      const compilerOptions = {
        ...{ module, strict: true, noEmit: true, types: [], jsx: 'react-jsx' },
        ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
      };
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['index.ts', 'page.tsx'] }),
      );
      const tsc = resolve('node_modules/typescript/bin/tsc');
      const { status, stdout } = spawnSync(process.execPath, [tsc], {
        cwd: project,
        encoding: 'utf8',
      });
      assert.equal(status, 0, `${module}: ${stdout}`);
    }
  });
});
