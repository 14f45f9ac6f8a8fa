/** The data that editors read: custom data for VS Code (HTML and CSS), and web-types for JetBrains. */
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { elementDeclarations } from './types/elements.mjs';

const withElements = (manifest, change) => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) =>
      declaration.tagName ? change(declaration) : declaration,
    ),
  })),
});

/**
 * The manifest with attributes as HTML has them: every value is a string, and `null` is no default,
 * because an absent attribute has no value.
 */
const asHtml = (manifest) =>
  withElements(manifest, (element) => ({
    ...element,
    attributes: element.attributes?.map(({ default: value, type, ...attribute }) => ({
      ...attribute,
      type: { text: type.text.replaceAll(/\b\d+\b/g, "'$&'") },
      ...(value !== 'null' && { default: value }),
    })),
  }));

/**
 * Combines the descriptions of a name that several elements have. Elements with the same description share
 * one paragraph.
 */
export function together(entries) {
  const tagsByDescription = new Map();
  for (const { tag, description } of entries) {
    tagsByDescription.set(description, [...(tagsByDescription.get(description) ?? []), tag]);
  }
  if (tagsByDescription.size === 1) return entries[0].description;
  return [...tagsByDescription]
    .map(([description, tags]) => `${tags.map((tag) => `\`<${tag}>\``).join(', ')}: ${description}`)
    .join('\n\n');
}

/**
 * The names of one kind in all elements, each once, with their descriptions combined.
 *
 * @param {'cssParts' | 'cssProperties'} kind
 * @param {(entry: object) => string} describe
 */
function namesOf(manifest, kind, describe) {
  const entries = new Map();
  for (const element of elementDeclarations(manifest)) {
    for (const found of element[kind] ?? []) {
      const entry = { tag: element.tagName, description: describe(found) };
      entries.set(found.name, [...(entries.get(found.name) ?? []), entry]);
    }
  }
  return [...entries].map(([name, found]) => ({ name, description: together(found) }));
}

/**
 * The manifest with one element that has every part and custom property. CSS data is not grouped by tag, and
 * a name must not occur twice.
 */
const asCss = (manifest) => ({
  ...manifest,
  modules: [
    {
      kind: 'javascript-module',
      path: '',
      declarations: [
        {
          kind: 'class',
          customElement: true,
          name: 'All',
          tagName: 'iclei',
          cssParts: namesOf(manifest, 'cssParts', ({ description }) => description),
          cssProperties: namesOf(
            manifest,
            'cssProperties',
            ({ description, default: value }) => `${description} (\`${value}\`)`,
          ),
        },
      ],
    },
  ],
});

/** The file for the VS Code setting `html.customData`. */
export function htmlData(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(asHtml(manifest), {}));
  const elements = elementDeclarations(manifest);
  for (const { name: tag, attributes } of data.tags) {
    const described = elements.find(({ tagName }) => tagName === tag).attributes;
    for (const attribute of attributes) {
      const { type } = described.find(({ name }) => name === attribute.name);
      // The value set `v` marks a boolean attribute. VS Code then inserts the name without `=""`.
      if (type.text === 'boolean') attribute.valueSet = 'v';
    }
  }
  return data;
}

/** The file for the VS Code setting `css.customData`. */
export const cssData = (manifest) => JSON.parse(getVsCodeCssCustomData(asCss(manifest), {}));

/** The file for JetBrains editors, which find it through `web-types` in package.json. */
export function webTypes(manifest) {
  // With `excludeCss`, the library writes invalid JSON (a trailing comma), so each half comes from a full file.
  const [ofHtml, ofCss] = [asHtml(manifest), asCss(manifest)].map((described) =>
    JSON.parse(getWebTypesData(described, { packageJson: false })),
  );
  const elements = ofHtml.contributions.html.elements.map((element) => {
    // The library writes an empty address if there is none.
    delete element['doc-url'];
    return element;
  });
  return {
    ...ofHtml,
    'js-types-syntax': 'typescript',
    contributions: { html: { elements }, css: ofCss.contributions.css },
  };
}
