/**
 * Makes a change that may move what is below. If that takes what the page's address leads to
 * (`/#history`) away from a visitor who has it on the screen, the page goes there again: browsers
 * keep in its place, if anything, what has a height already.
 */
export function stayAtTarget(change: () => void): void {
  // To look through the whole page for each section takes as long as to render it.
  const target = location.hash ? document.querySelector(':target') : null;
  const topOf = () => target?.getBoundingClientRect().top ?? NaN;
  const top = topOf();
  change();
  if (top > -1 && top < innerHeight && topOf() !== top) {
    target?.scrollIntoView({ behavior: 'instant' });
  }
}
