/** What sanitize-html leaves of the HTML for a CMS, with its defaults and with a list of tags that an editor has. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import sanitize from 'sanitize-html';
import { prerender } from '../../dist/prerender.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The builder's functions, which have no build for Node. */
async function builder() {
  const folder = new URL('node_modules/.cache/iclei/', root);
  mkdirSync(folder, { recursive: true });
  const outfile = fileURLToPath(new URL('builder.mjs', folder));
  await build({
    stdin: {
      contents: `
        export { snippetOf } from './site/builder/snippet/make.ts';
        export { readConfiguration } from './site/builder/configuration/read.ts';
        export { readStarts } from './site/builder/color/starts.ts';`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return import(outfile);
}

const { snippetOf, readConfiguration, readStarts } = await builder();

const options = {
  prerender,
  here: 'https://elements.example.org/iclei/',
  release: { version: '1.2.3', integrity: JSON.parse(read('dist/cdn/integrity.json')) },
  starts: readStarts(
    JSON.parse(read('src/design/tokens.json')),
    Object.fromEntries(
      ['town-hall', 'young-city', 'ministry'].map((name) => [
        name,
        read(`site/assets/themes/${name}.css`),
      ]),
    ),
  ),
};

const city = {
  sections: [
    { name: 'lang-switch' },
    { name: 'hero', heading: 'Lindenau & "2050"', introduction: 'مرحبا بكم' },
    { name: 'about' },
    { name: 'pillars', introduction: 'Two\nlines' },
    { name: 'timeline' },
    { name: 'impact-list', heading: '우리의 영향' },
  ],
  cityName: 'Lindenau',
  milestones: [
    { year: '1998', text: 'joins </script> <b>the</b> network' },
    { year: '2004', text: '린데나우' },
  ],
  impacts: [
    { value: '12,345', text: 'trees planted' },
    { value: '', text: ']]> & a statement' },
  ],
  theme: { start: 'color', color: '#e30613' },
};

const entities = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ', '#39': "'" };

/** The text of HTML without white space, which tags may or may not stand for. */
const textOf = (html) =>
  html
    .replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|amp|quot|nbsp|#39);/g, (_, name) => entities[name])
    .replaceAll(/\s/g, '');

/** The texts of HTML, each between two tags. */
const textsOf = (html) =>
  html
    .split(/<[^>]*>/)
    .map(textOf)
    .filter((text) => text !== '');

const wordsOf = (text) => text.split(/\s+/).filter((word) => word !== '');

for (const language of ['en', 'fr', 'zh-Hans']) {
  // What the sections show of ICLEI's where the city has its own headings. The choices of the switch need a script.
  const tags = city.sections
    .map(({ name, heading }) => {
      const own = heading ? '<span slot="heading"></span>' : '';
      return `<iclei-${name}>${own}</iclei-${name}>`;
    })
    .join('\n');
  const shown = textsOf(await prerender(tags, { lang: language, fallback: true }));
  const own = wordsOf(
    [
      ...city.sections.flatMap(({ heading = '', introduction = '' }) => [heading, introduction]),
      city.cityName,
      ...city.milestones.flatMap(({ year, text }) => [year, text]),
      ...city.impacts.flatMap(({ value, text }) => [value, text]),
    ].join(' '),
  );

  for (const kind of ['keeps-html', 'removes-tags']) {
    for (const [what, settings] of [
      ['its defaults', undefined],
      ['paragraphs alone', { allowedTags: ['p'] }],
    ]) {
      test(`${kind} in ${language} has every word after sanitize-html with ${what}`, async () => {
        const configuration = readConfiguration({ ...city, language, delivery: { kind } });
        const [{ code }] = await snippetOf(configuration, options);
        const left = sanitize(code, settings);
        assert.doesNotMatch(left, /<(iclei-|script|style)/);
        const text = textOf(left);
        const missing = [...shown, ...own].filter((word) => !text.includes(word));
        assert.deepEqual(missing, []);
        assert.match(left, /Two\s*(<br \/>)?\slines/);
        if (!settings) assert.match(left, /<h2>.*<li>/s);
      });
    }
  }
}
