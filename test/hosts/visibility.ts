import { contrast } from './contrast.js';
import { around } from './open.js';

/** A piece of text that a section has rendered. */
interface Piece {
  readonly text: string;
  readonly element: Element;
  readonly box: DOMRect;
  readonly style: CSSStyleDeclaration;
}

/** What a page's own text may have and ours may not take from it, as far as it is the same at any width. */
const inherited = [
  'textTransform',
  'textShadow',
  'textDecorationLine',
  'fontStyle',
  'fontWeight',
  'fontVariantCaps',
  'whiteSpace',
] as const;

/** The same, where it is a length: ours grows with its own type. */
const lengths = ['letterSpacing', 'wordSpacing', 'textIndent'] as const;

function piecesOf(section: Element): Piece[] {
  const document = section.ownerDocument;
  const { getComputedStyle } = document.defaultView!;
  const walker = document.createTreeWalker(
    section.shadowRoot!.querySelector('.frame')!,
    NodeFilter.SHOW_TEXT,
  );
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    const text = node.nodeValue!.trim();
    // What a slot holds is not shown where the page has filled it. What is prerendered has its styles
    // beside it.
    const isHidden = element.closest('slot')?.assignedNodes().length || element.matches('style');
    if (text && !isHidden) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const [box, style] = [range.getBoundingClientRect(), getComputedStyle(element)];
      pieces.push({ text, element, box, style });
    }
  }
  return pieces;
}

function lookOf({ style }: Piece): string {
  const size = parseFloat(style.fontSize);
  const ratios = lengths.map(
    (name) => `${name} ${(parseFloat(style[name]) / size || 0).toFixed(2)}`,
  );
  return [...inherited.map((name) => `${name} ${style[name]}`), ...ratios].join(', ');
}

/** How the text of a section is set, in the order of the section. */
export function looksOf(section: Element): string[] {
  const texts = new Map<Element, string>();
  const looks = new Map<Element, string>();
  for (const piece of piecesOf(section)) {
    // What is rendered in several pieces is one where it was prerendered.
    texts.set(piece.element, (texts.get(piece.element) ?? '') + piece.text.replaceAll(/\s/g, ''));
    looks.set(piece.element, lookOf(piece));
  }
  return [...texts].map(([element, text]) => `"${text.slice(0, 30)}", ${looks.get(element)}`);
}

const isInside = (inner: DOMRect, outer: DOMRect) =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

/** What a visitor would point at in the middle of what is on the screen of a section, if not at the section. */
function whatIsOver(section: Element, { left, right, top, bottom }: DOMRect): string | undefined {
  const { innerWidth, innerHeight } = section.ownerDocument.defaultView!;
  const middle = [
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  ] as const;
  const found = (section.getRootNode() as Document | ShadowRoot).elementFromPoint(...middle);
  return section.contains(found)
    ? undefined
    : `is under ${found ? `<${found.localName}>` : 'nothing'}`;
}

/** Whether an element stands where it can be seen. */
const isSeen = (element: Element, box: DOMRect) => {
  const place = element.getBoundingClientRect();
  return place.width * place.height > 0 && isInside(place, box);
};

/** What the page has put into a section and does not stand there where it can be seen, be it as a copy. */
const missing = (section: Element, box: DOMRect): string[] => {
  const copies = [...section.shadowRoot!.querySelectorAll('.own')].filter((copy) =>
    isSeen(copy, box),
  );
  return [...section.querySelectorAll<HTMLElement>('[slot], iclei-milestone, iclei-impact')]
    .filter(
      (own) =>
        !isSeen(own, box) && !copies.some((copy) => copy.textContent.includes(own.textContent)),
    )
    .map((own) => `has lost <${own.localName}>`);
};

/** What is wrong with the room that a section has, and with what is around it. */
function obstaclesAround(section: HTMLElement, box: DOMRect): string[] {
  const found =
    box.width < 100 || box.height < 20 ? [`has ${box.width} × ${box.height} pixels`] : [];
  const covered = whatIsOver(section, box);
  if (covered) found.push(covered);
  for (let outer: Element | null = section; outer; outer = around(outer)) {
    const { opacity, overflowX, overflowY } = getComputedStyle(outer);
    const cuts =
      /hidden|clip/.test(overflowX + overflowY) && !/^(html|body)$/.test(outer.localName);
    if (opacity !== '1') found.push(`has ${opacity} of its colour`);
    if (cuts && !isInside(box, outer.getBoundingClientRect())) {
      found.push(`is cut off by <${outer.localName}>`);
    }
  }
  return found;
}

function obstaclesTo({ box: place, element, style }: Piece, box: DOMRect): string[] {
  const needed = parseFloat(style.fontSize) >= 24 ? 3 : 4.5;
  const ratio = contrast(element);
  return [
    place.width * place.height === 0 ? 'takes no room' : '',
    isInside(place, box) ? '' : 'leaves its section',
    style.visibility === 'visible' ? '' : 'is hidden',
    ratio < needed ? `has a contrast of ${ratio.toFixed(1)}` : '',
  ].filter(Boolean);
}

/** What keeps a visitor from reading a section; nothing if all is well. */
export function obstacles(section: HTMLElement): string[] {
  const frame = section.shadowRoot!.querySelector('.frame')!;
  const box = frame.getBoundingClientRect();
  const [size, ofPage] = [frame, section].map((element) => getComputedStyle(element).fontSize);
  return [
    ...(size === ofPage ? [] : [`has type of ${size} where the page has ${ofPage}`]),
    ...obstaclesAround(section, box),
    ...missing(section, box),
    ...piecesOf(section).flatMap((piece) =>
      obstaclesTo(piece, box).map((obstacle) => `"${piece.text.slice(0, 30)}" ${obstacle}`),
    ),
  ].map((obstacle) => `${section.localName}: ${obstacle}`);
}
