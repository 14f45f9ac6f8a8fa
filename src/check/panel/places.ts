import { parentOf } from '../../language/resolve.js';
import type { Finding } from '../findings.js';
import { element } from './dom.js';

/** The element itself if it has a box on the page, or else its nearest ancestor that has one. */
export function placed(start: Element): Element {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    if (node.nodeType === Node.ELEMENT_NODE && (node as Element).getClientRects().length > 0) {
      return node as Element;
    }
  }
  return start;
}

/** Outlines around the elements that have findings, drawn above the page. */
export class Places {
  readonly root = element('div', { class: 'places', 'aria-hidden': 'true' });
  #places: { place: HTMLElement; target: Element }[] = [];
  #frame = 0;

  /** Draws an outline for each element, with the numbers of its findings. */
  draw(findings: readonly Finding[]): void {
    this.stop();
    const places = new Map<Element, HTMLElement>();
    findings.forEach(({ element: target }, index) => {
      if (target) {
        const place = places.get(target) ?? element('div', { class: 'place' });
        place.append(element('span', { class: 'number' }, String(index + 1)));
        places.set(target, place);
      }
    });
    this.#places = [...places].map(([target, place]) => ({ target, place }));
    this.root.replaceChildren(...this.#places.map(({ place }) => place));
    this.#follow();
  }

  /** Scrolls to the element of a finding and makes its outline thicker. */
  show(target: Element): void {
    for (const { place, target: other } of this.#places) {
      place.classList.toggle('current', other === target);
    }
    // In a narrow window, the panel covers the lower part of the page.
    placed(target).scrollIntoView({
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
    for (const { place, target } of this.#places) {
      const { left, top, width, height } = placed(target).getBoundingClientRect();
      place.style.transform = `translate(${left}px, ${top}px)`;
      place.style.width = `${width}px`;
      place.style.height = `${height}px`;
    }
    this.#frame = requestAnimationFrame(this.#follow);
  };
}
