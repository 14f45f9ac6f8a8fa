import { parentOf } from '../../language/resolve.js';
import type { Finding } from '../findings.js';
import { element } from './dom.js';

/** Where an element is seen: at its own place, or else at that of the nearest element around it. */
export function boxOf(start: Element): DOMRect {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const box = (node as Element).getBoundingClientRect();
      if (box.width > 0 && box.height > 0) return box;
    }
  }
  return start.getBoundingClientRect();
}

/** Outlines around the elements of the page that something is said of, drawn above the page. */
export class Places {
  readonly root = element('div', { class: 'places', 'aria-hidden': 'true' });
  #places: { place: HTMLElement; target: Element }[] = [];
  #frame = 0;

  /** Draws an outline for each element, with the numbers of what is said of it. */
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

  /** Brings the element of a finding on the screen, with a thicker outline. */
  show(target: Element): void {
    for (const { place, target: other } of this.#places) {
      place.classList.toggle('current', other === target);
    }
    let seen: Element = target;
    // What shows nothing itself cannot be scrolled to.
    for (let node: Node | null = target; node; node = parentOf(node)) {
      seen = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : seen;
      if (seen.getBoundingClientRect().height > 0) break;
    }
    // Upwards of the panel, where the panel is below.
    seen.scrollIntoView({ block: innerWidth < 640 ? 'start' : 'center', inline: 'nearest' });
  }

  /** Draws nothing any more. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  // A page moves for more reasons than scrolling and resizing.
  readonly #follow = (): void => {
    for (const { place, target } of this.#places) {
      const { left, top, width, height } = boxOf(target);
      place.style.transform = `translate(${left}px, ${top}px)`;
      place.style.width = `${width}px`;
      place.style.height = `${height}px`;
    }
    this.#frame = requestAnimationFrame(this.#follow);
  };
}
