/** Keeps the focus on the same link or button, although a change renders all of them again. */
export function keepFocus(root: ShadowRoot, change: () => void): void {
  const stops = () => [...root.querySelectorAll<HTMLElement>('a,button')];
  const focused = stops().indexOf(root.activeElement as HTMLElement);
  change();
  stops()[focused]?.focus({ preventScroll: true });
}
