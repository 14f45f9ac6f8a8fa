/**
 * Makes a change that may move the content below it. If the target of the page's address (`/#history`)
 * was in view and the change has moved it, scrolls to it again. The scroll anchoring of browsers, where
 * there is any, works only for elements that already have a height.
 */
export function keepTargetInView(change: () => void): void {
  // Searching the whole page for `:target` takes as long as rendering a section.
  const target = location.hash ? document.querySelector(':target') : null;
  const topOf = () => target?.getBoundingClientRect().top ?? NaN;
  const top = topOf();
  change();
  if (top > -1 && top < innerHeight && topOf() !== top) {
    target?.scrollIntoView({ behavior: 'instant' });
  }
}
