/** The element of a field in the builder's nested shadow roots, by its place in the configuration. */
export function findField(root: ParentNode, field: string): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>(`[data-field="${field}"]`);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && findField(shadowRoot, field);
    if (inside) return inside;
  }
  return undefined;
}

/** Opens everything that a field is in, and focuses it. */
export function goToField(root: ParentNode, field: string): void {
  const element = findField(root, field);
  let ancestor: Node | null | undefined = element;
  while (ancestor) {
    if (ancestor instanceof HTMLDetailsElement) ancestor.open = true;
    ancestor = ancestor.parentNode ?? (ancestor instanceof ShadowRoot ? ancestor.host : undefined);
  }
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
}
