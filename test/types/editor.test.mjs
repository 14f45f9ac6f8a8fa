/** What VS Code offers and says, by its own language services, with the data that a page's project points to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import cssService from 'vscode-css-languageservice';
import htmlService from 'vscode-html-languageservice';

const { getCSSLanguageService, newCSSDataProvider } = cssService;
const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlService;

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));

/** A text with a bar where the writer is, as a document and that position. */
function documentOf(language, text) {
  const offset = text.indexOf('|');
  const written = text.replace('|', '');
  const document = TextDocument.create(`file:///page.${language}`, language, 1, written);
  return { document, position: document.positionAt(offset) };
}

const textOf = (contents) => contents?.value ?? String(contents);

describe('VS Code in a page', () => {
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
    it(`offers ${expected} in ${text}`, () => {
      assert.ok(labels(text).includes(expected), labels(text).join(' '));
    });
  }

  it('offers no attribute of another element', () => {
    assert.ok(!labels('<iclei-about |').includes('order'));
  });

  it('writes an attribute that is on or off without a value, and another with one', () => {
    const written = (text, name) =>
      offer(text).find(({ label }) => label === name).textEdit.newText;
    assert.equal(written('<iclei-impact-list |', 'no-figures'), 'no-figures');
    assert.equal(written('<iclei-timeline |', 'order'), 'order="$1"');
  });

  it('says what a tag and an attribute are, with the parts, slots and events of the tag', () => {
    const say = (text) => {
      const { document, position } = documentOf('html', text);
      return textOf(
        service.doHover(document, position, service.parseHTMLDocument(document))?.contents,
      );
    };
    const said = say('<iclei-lang|-switch></iclei-lang-switch>');
    for (const text of ['iclei-lang-change', 'choice', '--iclei-size-target', 'hreflang']) {
      assert.ok(said.includes(text), said);
    }
    assert.match(say('<iclei-timeline or|der="newest-first"></iclei-timeline>'), /latest event/);
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

  for (const [text, label, said] of [
    ['iclei-timeline { --iclei-|', '--iclei-color-accent', /Green/],
    ['iclei-pillars::|', '::part(pillar)', /pillar/i],
  ]) {
    it(`offers ${label} in ${text}, and says what it is`, () => {
      const found = offer(text).filter((item) => item.label === label);
      assert.equal(found.length, 1);
      assert.match(textOf(found[0].documentation), said);
    });
  }
});
