/**
 * Runs in the page: reads the rendered sections out of their shadow roots.
 *
 * @param {readonly string[]} names of the sections' elements.
 */
export function capture(names) {
  const sections = names.map((name) => document.querySelector(name));
  const escape = (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  /** A node as plain HTML, with what is slotted in the place of the slot. */
  function plain(node, prefix) {
    if (node instanceof Text) return escape(node.data);
    if (!(node instanceof Element)) return '';
    if (node instanceof HTMLSlotElement) {
      const nodes = node.assignedNodes();
      return inside(nodes.length > 0 ? nodes : node.childNodes, prefix);
    }
    if (node.shadowRoot) return inside(node.childNodes, prefix);
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'slot')
      .map(({ name, value }) =>
        name === 'id' || name === 'aria-labelledby'
          ? ` ${name}="${prefix}-${value}"`
          : ` ${name}="${escape(value)}"`,
      );
    return `<${node.localName}${attributes.join('')}>${inside(node.childNodes, prefix)}</${node.localName}>`;
  }
  const inside = (nodes, prefix) => [...nodes].map((node) => plain(node, prefix)).join('');

  // Keyframes cannot stand inside the rule that the others are put into.
  const keyframes = [];

  function scoped(rule) {
    if (rule instanceof CSSKeyframesRule) {
      keyframes.push(rule.cssText);
      return '';
    }
    if (rule instanceof CSSStyleRule) {
      return rule.selectorText.includes('::slotted')
        ? ''
        : rule.cssText.replace(rule.selectorText, selector(rule.selectorText));
    }
    const prelude = rule.cssText.slice(0, rule.cssText.indexOf('{'));
    return `${prelude}{${[...rule.cssRules].map(scoped).join('\n')}}`;
  }
  const selector = (text) => text.replaceAll(/:host(?:\(([^)]*)\))?/g, '&$1');

  const sheets = new Map();
  for (const { localName, shadowRoot } of sections) {
    for (const sheet of shadowRoot.adoptedStyleSheets) {
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), `.${localName}`]);
    }
  }
  const styles = [...sheets].map(
    ([sheet, classes]) => `${classes.join()}{${[...sheet.cssRules].map(scoped).join('\n')}}`,
  );

  const walk = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement?.closest('style')) texts.push(walker.currentNode.data);
    }
    return texts;
  };

  return {
    /** Each section as plain HTML, by its element's name. */
    plain: Object.fromEntries(
      sections.map((section) => [
        section.localName,
        `<div class="${section.localName}">${inside(section.shadowRoot.childNodes, section.localName)}</div>`,
      ]),
    ),
    styles: [...new Set(keyframes), ...styles].join('\n'),
    /** All text of the sections but labels, without which they are not complete. */
    sentences: sections
      .flatMap(({ shadowRoot }) => walk(shadowRoot))
      .map((text) => text.trim())
      .filter((text) => text.length > 12),
    height: Math.ceil(
      sections.reduce((sum, section) => sum + section.getBoundingClientRect().height, 0),
    ),
  };
}
