/** Leaves a visitor's focus at the link or button where it is, though a change renders all of them anew. */
export function keepFocus(root: ShadowRoot, change: () => void): void {
  const stops = () => [...root.querySelectorAll<HTMLElement>('a,button')];
  const focused = stops().indexOf(root.activeElement as HTMLElement);
  change();
  stops()[focused]?.focus({ preventScroll: true });
}
