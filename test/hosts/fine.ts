import { expect } from '@open-wc/testing';
import { languageOf, textOf } from '../language/support.js';
import { contrast } from './contrast.js';
import { languageAround, openHost, tags, type Host } from './open.js';

/** What a section says, without the spaces that only stand between tags and that the bundle leaves out. */
const words = (section: Element) => textOf(section).replaceAll(' ', '');

let reference: Promise<Map<string, string>> | undefined;

/** What each element says on a page that does nothing to it. */
const plainTexts = () =>
  (reference ??= openHost('plain').then(
    (host) => new Map(host.sections().map((section) => [section.localName, words(section)])),
  ));

/** The element that a visitor sees around another. */
function around(element: Element): Element | null {
  const { assignedSlot, parentNode } = element;
  return assignedSlot ?? (parentNode as ShadowRoot | null)?.host ?? element.parentElement;
}

/** The pieces of text that a section has rendered, each with the element that it stands in. */
function pieces(section: Element): { element: Element; box: DOMRect; text: string }[] {
  const document = section.ownerDocument;
  const frame = section.shadowRoot!.querySelector('.frame')!;
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(frame, 4);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    // What a slot holds back is not shown where the page has filled it.
    const isReplaced = element.closest('slot')?.assignedNodes().length;
    if (node.nodeValue!.trim() && !isReplaced) {
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ element, box: range.getBoundingClientRect(), text: node.nodeValue!.trim() });
    }
  }
  return found;
}

const isInside = (inner: DOMRect, outer: DOMRect) =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

/** What keeps a visitor from reading a section; nothing if all is well. */
export function obstacles(section: HTMLElement): string[] {
  const found: string[] = [];
  const { getComputedStyle } = section.ownerDocument.defaultView!;
  const box = section.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
  const name = section.localName;
  if (box.width < 100 || box.height < 20) {
    found.push(`${name} has ${box.width} × ${box.height} pixels`);
  }
  for (let outer: Element | null = section; outer; outer = around(outer)) {
    const { opacity, overflowX, overflowY } = getComputedStyle(outer);
    const cuts =
      /hidden|clip/.test(overflowX + overflowY) && !/^(html|body)$/.test(outer.localName);
    if (opacity !== '1') found.push(`${name} has ${opacity} of its colour`);
    if (cuts && !isInside(box, outer.getBoundingClientRect())) {
      found.push(`${name} is cut off by <${outer.localName}>`);
    }
  }
  for (const { element, box: place, text } of pieces(section)) {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const label = `"${text.slice(0, 30)}" of ${name}`;
    if (place.width === 0 || place.height === 0) found.push(`${label} takes no room`);
    else if (!isInside(place, box)) found.push(`${label} leaves its section`);
    if (style.visibility !== 'visible') found.push(`${label} is hidden`);
    const ratio = contrast(element);
    if (ratio < (size >= 24 ? 3 : 4.5)) {
      found.push(`${label} has a contrast of ${ratio.toFixed(1)}`);
    }
  }
  return found;
}

/**
 * What every page has to keep, whatever it does: each section says all of its text in its language,
 * where a visitor can read it; nothing is thrown or said in the console; and the host's own content
 * is as it was.
 *
 * @param notices what is said in the console all the same. Lit's own hints to developers are no matter of ours.
 */
export async function expectFine(
  host: Host,
  notices: string[] = [],
  { without = [] as string[] } = {},
): Promise<void> {
  const texts = await plainTexts();
  const sections = host.sections();
  const expected = tags.filter((tag) => !without.includes(tag));
  expect([...new Set(sections.map(({ localName }) => localName))]).to.have.members(expected);
  for (const section of sections) {
    expect(languageOf(section), section.localName).to.equal(languageAround(section));
    expect(words(section)).to.equal(texts.get(section.localName));
  }
  expect(sections.flatMap(obstacles)).to.deep.equal([]);
  expect(host.changes()).to.deep.equal([]);
  const said = host.notices.filter((notice) => !notice.includes('https://lit.dev/msg/'));
  expect(said).to.deep.equal(notices);
}
