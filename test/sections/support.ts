import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { languageOf } from '../language/support.js';

export const sections = ['hero', 'about', 'pillars', 'timeline', 'impact-list'] as const;
export const elements = [...sections, 'lang-switch'] as const;

/** One element by the last part of its name, in a language, when it has rendered in it. */
export async function show(name: string, locale = 'en', attributes: Record<string, string> = {}) {
  const element = document.createElement(`iclei-${name}`);
  for (const [attribute, value] of Object.entries({ lang: locale, ...attributes })) {
    element.setAttribute(attribute, value);
  }
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await waitUntil(() => languageOf(element) === locale, `${name} never showed ${locale}`);
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

/** Waits until an element shows a language. */
export const isIn = (element: Element, locale: string) =>
  waitUntil(() => languageOf(element) === locale, `never showed ${locale}`);
