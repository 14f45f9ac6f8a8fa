import { waitUntil } from '@open-wc/testing';
import { loaders } from '../../src/language/catalogues/index.js';

type Loader = (typeof loaders)['fr'];

/** Puts another loader in place of a language's own, until the returned function is called. */
export function withLoader(
  locale: keyof typeof loaders,
  replacement: (original: Loader, retry: string) => Promise<unknown>,
): () => void {
  const original = loaders[locale] as Loader;
  const put = (loader: Loader) => Object.assign(loaders, { [locale]: loader });
  put(((retry: string) => replacement(original, retry)) as Loader);
  return () => put(original);
}

/** Collects what would be written to the console, until `restore` gives it back. */
export function stubConsole(method: 'warn' | 'error') {
  const original = console[method];
  const messages: string[] = [];
  console[method] = (...parts: unknown[]) => {
    messages.push(parts.map(String).join(' '));
  };
  return {
    messages,
    restore: () => {
      console[method] = original;
      return messages;
    },
  };
}

/** The text of a section as a person reads it: what it renders, with single spaces. */
export const textOf = (element: Element): string => {
  // A prerendered section has its styles among what it renders.
  const pieces = element.shadowRoot?.querySelectorAll('.frame > :not(style)') ?? [];
  const text = Array.from(pieces, ({ textContent }) => textContent).join(' ');
  return text.replace(/[ \n]+/g, ' ').trim();
};

/** The language that a section says it is in. */
export const languageOf = (element: Element): string | null | undefined =>
  element.shadowRoot?.querySelector('section, nav')?.getAttribute('lang');

/** The ground of a section, which comes from its styles alone. */
export const groundOf = (section: Element): string => {
  const base = section.shadowRoot!.querySelector('.base')!;
  return section.ownerDocument.defaultView!.getComputedStyle(base).backgroundColor;
};

/** Waits for a condition, however slow the machine is; most of them are met in a moment. */
export const until = (condition: () => unknown, message?: string): Promise<void> =>
  waitUntil(condition, message, { interval: 5, timeout: 60_000 });

/** Waits until an element shows a language. */
export const isIn = (element: Element, locale: string): Promise<void> =>
  until(() => languageOf(element) === locale, `${element.localName} never showed ${locale}`);
