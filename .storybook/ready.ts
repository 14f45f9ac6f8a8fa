import { localeOf } from '../src/language/resolve.js';

const pause = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Our elements at any depth, in shadow roots too: a hostile page may hide them there. */
function sectionsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^iclei-(?!milestone$|impact$)/.test(element.localName) ? [element] : []),
    ...(element.shadowRoot ? sectionsIn(element.shadowRoot) : []),
  ]);
}

const shownBy = (section: Element) =>
  section.shadowRoot?.querySelector('[part~=base]')?.getAttribute('lang');

/**
 * Waits until every section of a story shows itself, in the language that its place asks for.
 *
 * @param expected the language where it is not that one, because its texts cannot be had.
 * @throws {Error} with the section's name if it does not within half a minute.
 */
export async function ready(canvas: ParentNode, expected?: string): Promise<void> {
  const end = performance.now() + 30_000;
  const waiting = () =>
    sectionsIn(canvas).find((section) => shownBy(section) !== (expected ?? localeOf(section)));
  for (let section = waiting(); section; section = waiting()) {
    if (performance.now() > end) {
      throw new Error(
        `<${section.localName}> shows ${shownBy(section) ?? 'nothing'} and not ${expected ?? localeOf(section)}.`,
      );
    }
    await pause();
  }
}
