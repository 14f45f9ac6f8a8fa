import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { together } from '../../src/manifest/editor-data.mjs';
import {
  attributeType,
  elementDeclarations,
  elementsOf,
  propertyType,
} from '../../src/manifest/types/elements.mjs';
import { camelCase } from '../../src/manifest/types/print.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('dist/custom-elements.json');
const elements = elementDeclarations(manifest);
const namesIn = (entries) => (entries ?? []).map(({ name }) => name).sort();
/** The names of one kind in all elements, without duplicates. */
const allNames = (kind) => [...new Set(elements.flatMap((element) => namesIn(element[kind])))];

describe('the rules for types and descriptions', () => {
  for (const [type, expected] of [
    ['string', 'string'],
    ['boolean', 'boolean'],
    ["'a-b' | 'c'", "'a-b' | 'c'"],
    ['1 | 2', "1 | 2 | '1' | '2'"],
    ["'en' | string", "'en' | (string & {})"],
  ]) {
    it(`turn the attribute type ${type} into ${expected}`, () => {
      assert.equal(attributeType(type), expected);
    });
  }

  for (const [type, expected] of [
    ['1 | 2 | null', '1 | 2'],
    ['string | null', 'string'],
    ['boolean', 'boolean'],
  ]) {
    it(`turn the property type ${type} into ${expected}`, () => {
      assert.equal(propertyType(type), expected);
    });
  }

  for (const [name, expected] of [
    ['heading-level', 'headingLevel'],
    ['on-iclei-lang-change', 'onIcleiLangChange'],
    ['for', 'for'],
  ]) {
    it(`turn the name ${name} into ${expected}`, () => {
      assert.equal(camelCase(name), expected);
    });
  }

  it('write a shared description once, and name the tags of different ones', () => {
    const [one, same, other] = [
      { tag: 'a-a', description: 'One.' },
      { tag: 'b-b', description: 'One.' },
      { tag: 'c-c', description: 'Other.' },
    ];
    assert.equal(together([one, same]), 'One.');
    assert.equal(together([one, same, other]), '`<a-a>`, `<b-b>`: One.\n\n`<c-c>`: Other.');
  });

  it('keep a description from ending its comment', () => {
    const [{ description }] = elementsOf({
      modules: [{ declarations: [{ tagName: 'a-a', name: 'A', description: 'src/**/*.ts' }] }],
    });
    assert.ok(!description.includes('*/'));
  });
});

describe('the types of each framework', () => {
  for (const name of ['react', 'preact', 'solid', 'vue', 'svelte', 'angular']) {
    it(`include every tag and attribute: ${name}`, () => {
      const text = readFileSync(`dist/types/${name}.d.ts`, 'utf8');
      for (const { name: className, tagName, attributes, description } of elements) {
        assert.ok(text.includes(`  '${tagName}': `), tagName);
        const [, own] = text.match(
          new RegExp(`interface ${className}Attributes [^]*?\\{\\n([^]*?)\\n\\}`),
        );
        assert.ok(text.includes(`/** ${description} */`), tagName);
        for (const attribute of attributes) {
          const written = name === 'vue' ? camelCase(attribute.name) : attribute.name;
          assert.match(own, new RegExp(`^  '?(attr:|bool:)?${written}'?\\?: `, 'm'), tagName);
          assert.ok(own.includes(attribute.description), attribute.name);
        }
      }
    });
  }
});

describe('the data for editors', () => {
  const html = read('dist/vscode.html-custom-data.json');
  const css = read('dist/vscode.css-custom-data.json');
  const webTypes = read('dist/web-types.json');

  it('has the path and version in package.json', () => {
    const { 'web-types': path, exports, name, version } = read('package.json');
    assert.equal(path, 'dist/web-types.json');
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    for (const file of ['web-types', 'vscode.html-custom-data', 'vscode.css-custom-data']) {
      assert.equal(exports[`./${file}.json`], `./dist/${file}.json`);
    }
  });

  it('has the paths in the site’s page for developers', () => {
    const paths = readFileSync('site/pages/developers.md', 'utf8').match(
      /(?<=node_modules\/@iclei\/elements\/).+custom-data\.json/g,
    );
    assert.equal(paths.length, 2);
    for (const path of paths) assert.equal(read(path).version, 1.1, path);
  });

  it('has all tags with their attributes and values', () => {
    assert.deepEqual(namesIn(html.tags), namesIn(elements.map(({ tagName: name }) => ({ name }))));
    assert.deepEqual(namesIn(webTypes.contributions.html.elements), namesIn(html.tags));
    for (const { tagName, attributes, description, slots = [] } of elements) {
      const tag = html.tags.find(({ name }) => name === tagName);
      const ofWebTypes = webTypes.contributions.html.elements.find(({ name }) => name === tagName);
      assert.deepEqual(namesIn(tag.attributes), namesIn(attributes));
      assert.deepEqual(namesIn(ofWebTypes.attributes), namesIn(attributes));
      assert.deepEqual(namesIn(ofWebTypes.slots), namesIn(slots));
      for (const text of [tag.description, ofWebTypes.description]) {
        assert.ok(text.startsWith(description), tagName);
      }
      for (const { name, type } of attributes) {
        const found = tag.attributes.find((attribute) => attribute.name === name);
        const literals = type.text.match(/(?<=')[\w-]+(?=')|\d+/g) ?? [];
        assert.deepEqual(
          found.values.map((value) => value.name),
          literals,
          name,
        );
        assert.equal(found.valueSet, type.text === 'boolean' ? 'v' : undefined, name);
        const { value } = ofWebTypes.attributes.find((attribute) => attribute.name === name);
        assert.ok(
          literals.every((literal) => value.type.includes(`'${literal}'`)),
          name,
        );
        assert.notEqual(value.default, 'null', name);
      }
    }
  });

  it('has all events with the types of their details', () => {
    const { events } = webTypes.contributions.html.elements.find(
      ({ name }) => name === 'iclei-lang-switch',
    );
    assert.deepEqual(
      events.map(({ name, type }) => [name, type]),
      [['iclei-lang-change', 'CustomEvent<LanguageChange>']],
    );
  });

  it('has every part and custom property once, with its description and default', () => {
    const parts = allNames('cssParts').map((name) => `::part(${name})`);
    const properties = allNames('cssProperties').sort();
    assert.ok(parts.length > 20 && properties.length > 50);
    assert.deepEqual(namesIn(css.pseudoElements), parts.sort());
    assert.deepEqual(namesIn(css.properties), properties);
    assert.deepEqual(namesIn(webTypes.contributions.css.properties), properties);
    assert.equal(webTypes.contributions.css['pseudo-elements'].length, parts.length);
    for (const { name, description } of [...css.pseudoElements, ...css.properties]) {
      assert.match(description, /\w`?\.( \(`.+`\))?$/, name);
    }
    for (const { name, default: value } of elements.flatMap(
      ({ cssProperties = [] }) => cssProperties,
    )) {
      const { description } = css.properties.find((property) => property.name === name);
      assert.ok(description.includes(`(\`${value}\`)`), name);
    }
  });
});
