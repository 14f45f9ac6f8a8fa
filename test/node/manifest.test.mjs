import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import Ajv from 'ajv';
import { readTokens } from '../../src/design/tokens.mjs';
import { serve } from '../../site/server.mjs';
import { odd, properties } from './looks.mjs';
import { demonstration } from './support.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ customElement }) => customElement);
const namesIn = (entries) => (entries ?? []).map(({ name }) => name).sort();

/** Each element with nothing, and with all that a page can put into it. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>All</title>
<script type="module" src="/iclei/iclei.js"></script>
<iclei-lang-switch></iclei-lang-switch>
<iclei-lang-switch><a hreflang="fr" href="/fr/">Français</a></iclei-lang-switch>
${['hero', 'about', 'pillars', 'timeline', 'impact-list']
  .map(
    (name) => `<iclei-${name}></iclei-${name}>
<iclei-${name} lang="ja"></iclei-${name}><iclei-${name} lang="zh-Hans"></iclei-${name}>
<iclei-${name} name="Lindenau">
<span slot="heading">Ours</span><p slot="introduction">Ours too.</p>
<img slot="media" alt="" width="40" height="30" />
<a slot="actions" href="#one">One</a> <a slot="actions" href="#two">Two</a>
<iclei-milestone year="1992">We joined <img alt="" width="40" height="30" /></iclei-milestone>
<iclei-impact value="500">trees <img alt="" width="40" height="30" /></iclei-impact>
<iclei-impact>Parks</iclei-impact></iclei-${name}>`,
  )
  .join('\n')}</html>`;

describe('custom-elements.json', () => {
  const demo = demonstration(() =>
    serve({ port: 0, pages: (address) => (address === '/' ? page : undefined) }),
  );
  let tab;

  before(async () => {
    ({ page: tab } = await demo.open('', (opened) =>
      opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]),
    ));
    await tab.waitForFunction(() => {
      const shown = [...document.querySelectorAll('iclei-impact-list, iclei-lang-switch')];
      return shown.every((element) => element.shadowRoot?.querySelector('[part=base]'));
    });
    // What is still moving looks different each time.
    await tab.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('*')]
          .flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? [])
          .map(({ finished }) => finished),
      ),
    );
  });

  /** What the instances of an element have, sorted and once. */
  const collect = async (tagName, read) =>
    [
      ...new Set(
        await tab.$$eval(
          tagName,
          (found, code) => found.flatMap(Function('element', `return (${code})(element)`)),
          String(read),
        ),
      ),
    ].sort();

  it('is where package.json says, for tools and for imports', () => {
    const { customElements, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(customElements, 'dist/custom-elements.json');
    assert.equal(exports['./custom-elements.json'], `./${customElements}`);
    for (const { path } of manifest.modules) {
      const exported = `./${path.replace(/classes\/[\w-]+/, 'classes/*')}`;
      assert.ok(
        Object.values(exports).some((entryPoint) => entryPoint.default === exported),
        path,
      );
    }
  });

  it('is valid by the schema of custom elements manifests', () => {
    const require = createRequire(import.meta.url);
    // The library reads no newer version of JSON Schema than that in which the schema is written.
    const ajv = new Ajv({ schemaId: 'auto', allErrors: true });
    const isValid = ajv.compile(require('custom-elements-manifest/schema.json'));
    assert.ok(isValid(manifest), JSON.stringify(isValid.errors, undefined, 2));
  });

  /** What a public thing lacks, by where it stands. */
  const lacking = (place, thing, asked) =>
    Object.entries(asked)
      .filter(([name, pattern]) => !pattern.test(String(thing[name]?.text ?? thing[name] ?? '')))
      .map(([name]) => `${place} ${thing.name} has no ${name}`);

  const sentence = /^[A-Za-z0-9`<-].*\S$/s;
  const some = /\S/;
  /** What each kind of thing is to have. A slot and a part have neither a type nor a default. */
  const kinds = {
    attributes: { description: sentence, type: some, default: some },
    members: { description: sentence, type: some, default: some },
    events: { description: sentence, type: /^CustomEvent<.+>$/ },
    slots: { description: sentence },
    cssParts: { description: sentence },
    cssProperties: { description: sentence, syntax: some, default: some },
  };

  it('describes every public thing of the elements, with its type and its default', () => {
    for (const element of elements) {
      assert.ok(element.attributes.length > 0 && element.slots.length > 0, element.tagName);
      for (const [kind, asked] of Object.entries(kinds)) {
        for (const thing of element[kind] ?? []) {
          assert.deepEqual(lacking(`${element.tagName}, ${kind}:`, thing, asked), []);
        }
      }
    }
  });

  it('describes every public function, constant and class, with its types', () => {
    const others = declarations.filter(({ customElement }) => !customElement);
    assert.ok(others.length >= 6);
    const described = { description: sentence, type: some };
    for (const thing of others) {
      const found = {
        function: () => [
          ...lacking('function', { ...thing, ...thing.return }, described),
          ...(thing.parameters ?? []).flatMap((parameter) =>
            lacking(thing.name, parameter, described),
          ),
        ],
        variable: () => lacking('variable', thing, described),
        class: () => [
          ...lacking('class', thing, { description: sentence }),
          ...thing.members.flatMap((member) => lacking(thing.name, member, described)),
        ],
      }[thing.kind]();
      assert.deepEqual(found, []);
    }
  });

  it('has the eight elements, each under its tag', async () => {
    assert.equal(elements.length, 8);
    for (const { tagName, name, description } of elements) {
      assert.equal(
        await tab.evaluate((tag) => typeof customElements.get(tag), tagName),
        'function',
      );
      assert.match(description, /^[A-Z].*\.$/, name);
    }
  });

  for (const { tagName, attributes, members, slots, cssParts, events } of elements) {
    const isSection = Boolean(cssParts);

    it(`has the attributes that <${tagName}> listens to`, async () => {
      const observed = await tab.evaluate(
        (tag) => customElements.get(tag).observedAttributes,
        tagName,
      );
      assert.deepEqual(namesIn(attributes), [...observed, ...(isSection ? ['lang'] : [])].sort());
      for (const { description, type } of attributes) {
        assert.match(description, /^[A-Z`].*\.$/);
        assert.ok(type.text && !type.text.includes('Locale'), type.text);
      }
    });

    it(`has the public properties of <${tagName}>, and what is private of none`, async () => {
      const reflected = attributes.map(({ fieldName }) => fieldName).filter(Boolean);
      assert.deepEqual(namesIn(members), reflected.sort());
      for (const { name, kind, default: value } of members) {
        assert.equal(kind, 'field');
        const found = await tab.evaluate(
          (tag, property) => document.createElement(tag)[property],
          ...[tagName, name],
        );
        assert.equal(String(found), value, name);
      }
    });

    it(`has the parts that <${tagName}> renders`, async () => {
      const parts = await collect(tagName, (element) =>
        [...element.shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
      );
      assert.deepEqual(namesIn(cssParts), parts);
    });

    it(`has the slots that <${tagName}> renders`, async () => {
      const named = await collect(tagName, (element) =>
        [...element.shadowRoot.querySelectorAll('.base slot')].map(({ name }) => name),
      );
      // The nameless one is there until a section has rendered, and for what has no place in it.
      const expected = new Set(['', ...named]);
      assert.deepEqual(namesIn(slots), [...expected].sort());
    });

    it(`has the events that <${tagName}> fires`, () => {
      assert.deepEqual(
        namesIn(events),
        tagName === 'iclei-lang-switch' ? ['iclei-lang-change'] : [],
      );
    });
  }

  it('gives the values of what takes one of a few as a union', () => {
    const typeOf = (tag, attribute) =>
      elements
        .find(({ tagName }) => tagName === tag)
        .attributes.find(({ name }) => name === attribute).type.text;
    assert.equal(typeOf('iclei-timeline', 'order'), "'newest-first' | 'oldest-first'");
    assert.equal(typeOf('iclei-hero', 'heading-level'), '1 | 2 | 3 | 4 | 5 | 6');
    assert.match(typeOf('iclei-about', 'lang'), /^'en' \| 'es' \| .*'zh-Hans' \| string$/);
  });

  it('has exactly the properties that change how an element looks', async () => {
    /** How each element looks, with what a page has put into it, as the browser computed it. */
    const look = async () => {
      const looks = [];
      for (const [width, focused] of [
        [1280, 'iclei-pillars >>> a'],
        [400, 'iclei-lang-switch >>> button'],
      ]) {
        await tab.setViewport({ width, height: 800 });
        await tab.focus(focused);
        looks.push(
          await tab.evaluate(
            (read) => {
              const lookOf = (element, pseudo) => {
                const style = getComputedStyle(element, pseudo);
                return read.map((property) => style.getPropertyValue(property)).join(';');
              };
              return [...document.querySelectorAll('*')]
                .filter(({ shadowRoot }) => shadowRoot?.querySelector('[part]'))
                .map((element) => [
                  element.localName,
                  [...element.shadowRoot.querySelectorAll('*'), ...element.children]
                    .flatMap((one) =>
                      [null, '::before', '::after'].map((pseudo) => lookOf(one, pseudo)),
                    )
                    .join('\n'),
                ]);
            },
            [...properties, 'color-scheme', 'outline-offset'],
          ),
        );
      }
      return looks.flat();
    };
    const set = (name, value) =>
      tab.evaluate(
        (property, text) => document.documentElement.style.setProperty(property, text),
        ...[name, value],
      );
    const initial = await look();
    const changed = new Map(initial.map(([tag]) => [tag, new Set()]));
    const values = [
      ...(await readTokens()).map((token) => [token.name, odd[token.type](token)]),
      ...[
        ['font-size', '31px'],
        ['color-scheme', 'dark'],
      ],
    ].map(([name, value]) => [`--iclei-${name}`, value]);
    for (const [name, value] of values) {
      await set(name, value);
      for (const [index, [tag, now]] of (await look()).entries()) {
        if (now !== initial[index][1]) changed.get(tag).add(name);
      }
      await set(name, '');
    }
    for (const [tag, found] of changed) {
      const { cssProperties } = elements.find(({ tagName }) => tagName === tag);
      assert.deepEqual(namesIn(cssProperties), [...found].sort(), tag);
    }
    const used = new Set(elements.flatMap(({ cssProperties }) => namesIn(cssProperties)));
    assert.deepEqual([...used].sort(), values.map(([name]) => name).sort());
  });
});
