import { fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { isIn } from '../language/support.js';
import { fontsOf, setFonts } from './fonts.js';

export const sections = ['hero', 'about', 'pillars', 'timeline', 'impact-list'] as const;
export const elements = [...sections, 'lang-switch'] as const;

/** One element by the last part of its name, in a language, when it has rendered in it. */
export async function show(name: string, locale = 'en', attributes: Record<string, string> = {}) {
  const element = document.createElement(`iclei-${name}`);
  for (const [attribute, value] of Object.entries({ lang: locale, ...attributes })) {
    element.setAttribute(attribute, value);
  }
  const place = await fixture<HTMLElement>(html`<div></div>`);
  setFonts(place, locale);
  place.append(element);
  await isIn(element, locale);
  await fontsOf(element, locale);
  return element as HTMLElement & { shadowRoot: ShadowRoot };
}

/** The choices of a language switch. */
export const buttons = (element: Element) => [...element.shadowRoot!.querySelectorAll('button')];

/** The labels of the choices that a switch marks as current. */
export const current = (element: Element) =>
  buttons(element)
    .filter((button) => button.getAttribute('aria-current') === 'true')
    .map((button) => button.innerText);

/** Presses the choice with a label. */
export const press = (element: Element, label: string) =>
  buttons(element)
    .find((button) => button.innerText === label)!
    .click();

/** A line of text as it is laid out. */
export interface Line {
  text: string;
  /** In pixels. */
  width: number;
}

/** The lines that an element's text is laid out in. */
export function linesOf(element: Element): Line[] {
  const lines: (Line & { middle: number; left: number })[] = [];
  const height = parseFloat(getComputedStyle(element).fontSize);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let index = 0; index < node.nodeValue!.length; index += 1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      // In WebKit the first character of a line has an empty box at the end of the one before.
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      if (!box) continue;
      const { top, bottom, left, right, width } = box;
      const middle = (top + bottom) / 2;
      const last = lines.at(-1);
      if (last && Math.abs(middle - last.middle) < height / 2) {
        last.text += range.toString();
        last.width = right - last.left;
      } else {
        lines.push({ text: range.toString(), middle, left, width });
      }
    }
  }
  return lines;
}
