/** What a visitor sees on a city's page with some HTML. */

/** Runs in the page. Texts are without white space, because tags may or may not stand for it. */
function see(names, piece) {
  const isHidden = (element) =>
    /^(script|style|template|noscript)$/.test(element.localName) ||
    getComputedStyle(element).display === 'none';
  const shownIn = (node) => {
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
  };
  const textOf = (node) => {
    if (!node.localName) return node.nodeName === '#text' ? node.data : '';
    return isHidden(node) ? '' : shownIn(node).map(textOf).join('');
  };
  const squeezed = (node) => textOf(node).replaceAll(/\s/g, '');

  /** The `lang` that is nearest to a text. */
  const languageOf = (node, inherited) => {
    const lang = node.lang || inherited;
    const inner = shownIn(node).find((child) => child.localName && squeezed(child).includes(piece));
    return inner ? languageOf(inner, lang) : lang;
  };

  const text = squeezed(document.body);
  const section = document.querySelector('iclei-about');
  const sectionText = (name) => {
    const element = document.querySelector(`iclei-${name}`);
    return element?.shadowRoot ? squeezed(element) : '';
  };
  return {
    /** All that can be read. */
    text,
    /** What each section shows: nothing if the tag or the script is missing. */
    sections: Object.fromEntries(names.map((name) => [name, sectionText(name)])),
    /** The language of ICLEI's words, or nothing if they are not there. */
    language: text.includes(piece) ? languageOf(document.body, document.documentElement.lang) : '',
    color: section
      ? getComputedStyle(section).getPropertyValue('--iclei-color-accent').replaceAll(/\s/g, '')
      : '',
  };
}

/** Runs in the page: waits until every section has rendered. */
const settle = () =>
  Promise.all(
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('iclei-'))
      .map((element) => element.updateComplete),
  );

/**
 * Opens the page of a city, whose pages are in English.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 * @param {{ names: string[], piece: string }} options the sections, and a text that tells the language.
 */
export async function look(page, address, { names, piece }) {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(settle);
  return page.evaluate(see, names, piece);
}

/** A page of a city with HTML in it, and perhaps the address of a script in its head. */
export const pageWith = (html, address) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Lindenau</title>
    ${address ? `<script src="${address}" defer></script>` : ''}
  </head>
  <body>
${html}
  </body>
</html>`;
