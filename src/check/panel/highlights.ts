import { parentOf } from '../../language/resolve.js';
import type { Finding } from '../findings.js';
import { element } from './dom.js';

/** The element itself if it has a box on the page, or else its nearest ancestor that has one. */
export function withBox(start: Element): Element {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    if (node.nodeType === Node.ELEMENT_NODE && (node as Element).getClientRects().length > 0) {
      return node as Element;
    }
  }
  return start;
}

/** Outlines around the elements that have findings, drawn above the page. */
export class Highlights {
  readonly root = element('div', { class: 'highlights', 'aria-hidden': 'true' });
  #highlights: { highlight: HTMLElement; target: Element }[] = [];
  #frame = 0;

  /** Draws an outline for each element, with the numbers of its findings. */
  draw(findings: readonly Finding[]): void {
    this.stop();
    const highlights = new Map<Element, HTMLElement>();
    findings.forEach(({ element: target }, index) => {
      if (target) {
        const highlight = highlights.get(target) ?? element('div', { class: 'highlight' });
        highlight.append(element('span', { class: 'number' }, String(index + 1)));
        highlights.set(target, highlight);
      }
    });
    this.#highlights = [...highlights].map(([target, highlight]) => ({ target, highlight }));
    this.root.replaceChildren(...this.#highlights.map(({ highlight }) => highlight));
    this.#follow();
  }

  /** Scrolls to the element of a finding and makes its outline thicker. */
  show(target: Element): void {
    for (const { highlight, target: other } of this.#highlights) {
      highlight.classList.toggle('current', other === target);
    }
    // In a narrow window, the panel covers the lower part of the page.
    withBox(target).scrollIntoView({
      block: innerWidth < 640 ? 'start' : 'center',
      inline: 'nearest',
    });
  }

  /** Stops updating the outlines. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  // In every frame, because content also moves without scrolling or resizing.
  readonly #follow = (): void => {
    for (const { highlight, target } of this.#highlights) {
      const { left, top, width, height } = withBox(target).getBoundingClientRect();
      highlight.style.transform = `translate(${left}px, ${top}px)`;
      highlight.style.width = `${width}px`;
      highlight.style.height = `${height}px`;
    }
    this.#frame = requestAnimationFrame(this.#follow);
  };
}
