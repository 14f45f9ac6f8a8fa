/** The page in the preview: the sections on a page that has nothing else. */
import { isElement, morph } from './morph.js';

/** What the page shows. */
export interface Shown {
  /** The tags of the sections. */
  readonly tags: string;
  /** The custom properties of the colours. */
  readonly properties: Readonly<Record<string, string>>;
  /** The language that the page declares. */
  readonly pageLanguage: string;
  /** The language of the element around the sections, or `page` if it has none. */
  readonly language: string;
  readonly scheme: 'light' | 'dark';
}

/** The HTML that the frame loads once. A link in it opens a tab, so that the preview stays. */
export const frameHtml = (script: string, isModule: boolean): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>ICLEI</title>` +
  `<base target="_blank"><style>html{color-scheme:light}body{margin:0;font-family:system-ui,sans-serif}</style>` +
  `<script ${isModule ? 'type="module"' : 'defer'} src="${script}"></script></head><body><div></div></body></html>`;

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < element.ownerDocument.documentElement.clientHeight * 0.7;
};

/**
 * Makes the page show something else. If only one section changes, the page scrolls to it, because it is
 * the one that the webmaster works on.
 */
export function show(
  page: Document,
  { tags, properties, pageLanguage, language, scheme }: Shown,
): void {
  const { documentElement: root, body } = page;
  const around = body.querySelector('div');
  if (!around) return;
  const isFirst = !around.firstChild;
  root.lang = pageLanguage;
  if (language === 'page') around.removeAttribute('lang');
  else around.lang = language;
  root.style.colorScheme = scheme;
  for (const name of [...root.style]) {
    if (name.startsWith('--') && !(name in properties)) root.style.removeProperty(name);
  }
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);

  const wanted = new DOMParser().parseFromString(tags, 'text/html').body;
  // A choice that the switch remembers would be stored for this site, and its next visitors would have it.
  wanted.querySelector('[persist]')?.removeAttribute('persist');
  const elements = morph(around, wanted).filter(isElement);
  const only = elements.length === 1 ? elements.at(0) : undefined;
  if (!isFirst && only && !isInView(only)) {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    only.scrollIntoView({ behavior: isCalm ? 'instant' : 'smooth' });
  }
}
