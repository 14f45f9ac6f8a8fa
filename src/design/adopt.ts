import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/**
 * Adopts the styles of an element in its shadow root. The shared style sheets belong to this document,
 * so a root in another document gets sheets of its own.
 */
export function adoptStylesOf(element: LitElement, root: ShadowRoot): void {
  const { ownerDocument } = element;
  const { elementStyles } = element.constructor as typeof LitElement;
  if (ownerDocument === document) {
    adoptStyles(root, elementStyles);
  } else if (ownerDocument.defaultView) {
    const { CSSStyleSheet } = ownerDocument.defaultView;
    root.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
