import { localeOf } from '../src/language/resolve.js';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Our elements at any depth, including in shadow roots, where a page may put them. */
function sectionsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^iclei-(?!milestone$|impact$)/.test(element.localName) ? [element] : []),
    ...(element.shadowRoot ? sectionsIn(element.shadowRoot) : []),
  ]);
}

const localeShownBy = (section: Element) =>
  section.shadowRoot?.querySelector('[part~=base]')?.getAttribute('lang');

/**
 * Waits until every section of a story has rendered, in the language that applies to it.
 *
 * @param expected the language to wait for instead, if the catalogue of that language cannot load.
 * @throws {Error} with the section's name if it has not rendered within 30 seconds.
 */
export async function ready(canvas: ParentNode, expected?: string): Promise<void> {
  const end = performance.now() + 30_000;
  const findPending = () =>
    sectionsIn(canvas).find(
      (section) => localeShownBy(section) !== (expected ?? localeOf(section)),
    );
  for (let section = findPending(); section; section = findPending()) {
    if (performance.now() > end) {
      throw new Error(
        `<${section.localName}> shows ${localeShownBy(section) ?? 'nothing'} instead of ${expected ?? localeOf(section)}.`,
      );
    }
    await nextFrame();
  }
}
