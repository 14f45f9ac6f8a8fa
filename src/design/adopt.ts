import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/**
 * Adopts the styles of an element in its shadow root. Shared sheets belong to one document, so in
 * another one the root gets its own.
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
