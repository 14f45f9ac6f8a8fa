/** Keeps the focus on the same link or button, or on that at the same place if a change replaces it. */
export function keepFocus(root: ShadowRoot, change: () => void): void {
  const stops = () => [...root.querySelectorAll<HTMLElement>('a,button')];
  const focused = root.activeElement;
  const index = stops().indexOf(focused as HTMLElement);
  change();
  if (!root.activeElement) {
    // Moving an element takes the focus from it.
    stops()
      .find((stop, place) => (focused?.isConnected ? stop === focused : place === index))
      ?.focus({ preventScroll: true });
  }
}
