/** Tests what VS Code suggests and explains, with its own language services and our custom data. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import cssService from 'vscode-css-languageservice';
import htmlService from 'vscode-html-languageservice';

const { getCSSLanguageService, newCSSDataProvider } = cssService;
const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlService;

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));

/** The document and the position of the cursor, for a text with `|` at the cursor. */
function documentOf(language, text) {
  const offset = text.indexOf('|');
  const content = text.replace('|', '');
  const document = TextDocument.create(`file:///page.${language}`, language, 1, content);
  return { document, position: document.positionAt(offset) };
}

const textOf = (contents) => contents?.value ?? String(contents);

describe('VS Code in an HTML file', () => {
  const service = getLanguageService({
    useDefaultDataProvider: true,
    customDataProviders: [newHTMLDataProvider('iclei', read('vscode.html-custom-data.json'))],
  });
  const offer = (text) => {
    const { document, position } = documentOf('html', text);
    return service.doComplete(document, position, service.parseHTMLDocument(document)).items;
  };
  const labels = (text) => offer(text).map(({ label }) => label);

  for (const [text, expected] of [
    ['<iclei-|', 'iclei-timeline'],
    ['<iclei-timeline |', 'heading-level'],
    ['<iclei-timeline order="|"', 'newest-first'],
    ['<iclei-hero heading-level="|"', '6'],
    ['<iclei-about lang="|"', 'zh-Hans'],
    ['<iclei-lang-switch |', 'persist'],
  ]) {
    it(`suggests ${expected} in ${text}`, () => {
      assert.ok(labels(text).includes(expected), labels(text).join(' '));
    });
  }

  it('does not suggest the attribute of another element', () => {
    const names = labels('<iclei-about |');
    assert.ok(names.includes('heading-level') && !names.includes('order'), names.join(' '));
  });

  it('completes a boolean attribute without a value, and any other with one', () => {
    const completion = (text, name) =>
      offer(text).find(({ label }) => label === name).textEdit.newText;
    assert.equal(completion('<iclei-impact-list |', 'no-figures'), 'no-figures');
    assert.equal(completion('<iclei-timeline |', 'order'), 'order="$1"');
  });

  it('explains an attribute, and a tag with its parts, slots and events', () => {
    const hover = (text) => {
      const { document, position } = documentOf('html', text);
      return textOf(
        service.doHover(document, position, service.parseHTMLDocument(document))?.contents,
      );
    };
    const shown = hover('<iclei-lang|-switch></iclei-lang-switch>');
    for (const text of ['iclei-lang-change', 'choice', '--iclei-size-target', 'hreflang']) {
      assert.ok(shown.includes(text), shown);
    }
    assert.match(hover('<iclei-timeline or|der="newest-first"></iclei-timeline>'), /latest event/);
  });
});

describe('VS Code in a style sheet', () => {
  const service = getCSSLanguageService({
    useDefaultDataProvider: true,
    customDataProviders: [newCSSDataProvider(read('vscode.css-custom-data.json'))],
  });
  const offer = (text) => {
    const { document, position } = documentOf('css', text);
    return service.doComplete(document, position, service.parseStylesheet(document)).items;
  };

  for (const [text, label, explanation] of [
    ['iclei-timeline { --iclei-|', '--iclei-color-accent', /Green/],
    ['iclei-pillars::|', '::part(pillar)', /pillar/i],
  ]) {
    it(`suggests and explains ${label} in ${text}`, () => {
      const found = offer(text).filter((item) => item.label === label);
      assert.equal(found.length, 1);
      assert.match(textOf(found[0].documentation), explanation);
    });
  }
});
