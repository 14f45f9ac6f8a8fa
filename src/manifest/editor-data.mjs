/** What editors read: custom data of VS Code for HTML and for CSS, and web-types of JetBrains. */
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

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
 * The manifest as an editor writes HTML: every value is a text there, and an attribute that is not there
 * has no value.
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

/** What is said of a name in several elements: once where they agree, else with the tags that it is true of. */
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

/** All names of a kind, each once, with what is said of it. */
function namesOf(manifest, kind, describe) {
  const entries = new Map();
  for (const element of elementsOf(manifest)) {
    for (const found of element[kind] ?? []) {
      const entry = { tag: element.tagName, description: describe(found) };
      entries.set(found.name, [...(entries.get(found.name) ?? []), entry]);
    }
  }
  return [...entries].map(([name, found]) => ({ name, description: together(found) }));
}

/** The manifest as an editor writes CSS, where a name belongs to no tag: one element that has all of them. */
const asCss = (manifest) => ({
  ...manifest,
  modules: [
    {
      kind: 'javascript-module',
      path: '',
      declarations: [
        {
          ...{ kind: 'class', customElement: true, name: 'All', tagName: 'iclei' },
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

/** For `html.customData` of VS Code. */
export function htmlData(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(asHtml(manifest), {}));
  const elements = elementsOf(manifest);
  for (const { name: tag, attributes } of data.tags) {
    const described = elements.find(({ tagName }) => tagName === tag).attributes;
    for (const attribute of attributes) {
      const { type } = described.find(({ name }) => name === attribute.name);
      // The set that VS Code calls `v` has no value, and then it writes none.
      if (type.text === 'boolean') attribute.valueSet = 'v';
    }
  }
  return data;
}

/** For `css.customData` of VS Code. */
export const cssData = (manifest) => JSON.parse(getVsCodeCssCustomData(asCss(manifest), {}));

/** For JetBrains' editors, which find it by the name of package.json for it. */
export function webTypes(manifest) {
  // With `excludeCss` the library writes a comma too many. So it writes both twice, and of each one is taken.
  const [ofHtml, ofCss] = [asHtml(manifest), asCss(manifest)].map((described) =>
    JSON.parse(getWebTypesData(described, { packageJson: false })),
  );
  const elements = ofHtml.contributions.html.elements.map((element) => {
    // Without an address it says that the address is empty.
    delete element['doc-url'];
    return element;
  });
  return {
    ...ofHtml,
    'js-types-syntax': 'typescript',
    contributions: { html: { elements }, css: ofCss.contributions.css },
  };
}
