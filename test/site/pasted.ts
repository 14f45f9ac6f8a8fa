/** Pages with a snippet, and pages that are made without one, to compare what they show. */
import type { Configuration } from '../../site/builder/configuration/configuration.js';
import type { Snippet } from '../../site/builder/snippet/snippet.js';
import { colorsOf, propertiesOf, startFor } from '../../site/builder/color/starts.js';
import { propertyOf, valueOf } from '../../site/builder/color/colors.js';
import { colorNames } from '../../site/builder/configuration/configuration.js';
import { frameHtml, show } from '../../site/builder/preview/frame.js';
import { sectionTags } from '../../site/builder/snippet/tags.js';
import { isLikelyHost } from '../../src/check/address.js';
import { isQuoted } from '../../src/check/quotes.js';
import { isAddress } from '../../src/sections/address.js';
import { readYear } from '../../src/sections/timeline/order.js';
import { languageOf, until } from '../language/support.js';
import { isSeen, textsIn } from '../sections/seen.js';
import { starts } from './support.js';

const tags =
  'iclei-lang-switch, iclei-hero, iclei-about, iclei-pillars, iclei-timeline, iclei-impact-list';

/** A page in a frame. */
export interface Pasted {
  readonly document: Document;
  sections(): HTMLElement[];
  close(): void;
}

async function open(html: string): Promise<Pasted> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; border: 0; width: 900px; height: 700px';
  frame.srcdoc = html;
  const isLoaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await isLoaded;
  const page = frame.contentDocument!;
  return {
    document: page,
    sections: () => [...page.querySelectorAll<HTMLElement>(tags)],
    close: () => frame.remove(),
  };
}

const bare = (lang: string, head: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><h1>City</h1>${body}\n</body></html>`;

const codesAt = (snippet: Snippet, place: string) =>
  snippet.filter((piece) => piece.place === place).map(({ code }) => code);

/** A bare page of a city into which a snippet has been pasted. */
export const paste = (snippet: Snippet, lang: string): Promise<Pasted> =>
  open(
    bare(
      lang,
      codesAt(snippet, 'address')
        .map((address) => `<script src="${address}" defer></script>`)
        .join(''),
      codesAt(snippet, 'page').join('\n'),
    ),
  );

/** The page in the builder's preview. */
export async function preview(configuration: Configuration, lang: string): Promise<Pasted> {
  const page = await open(frameHtml('/cdn/iclei.js', true));
  show(page.document, {
    tags: sectionTags(configuration, { isReadable: false }).join(''),
    properties: propertiesOf(configuration.theme, starts),
    pageLanguage: lang,
    language: configuration.language,
    scheme: 'light',
  });
  return page;
}

/** The page as it should be, made by a script from what was chosen, with nothing of the builder's HTML. */
export async function build(configuration: Configuration, lang: string): Promise<Pasted> {
  const { theme, language, sections } = configuration;
  const page = await open(bare(lang, '<script type="module" src="/cdn/iclei.js"></script>', ''));
  const { document: made } = page;
  const colors = colorsOf(theme, starts);
  for (const name of colorNames) {
    made.documentElement.style.setProperty(propertyOf(name), valueOf(colors[name]));
  }
  for (const [property, value] of Object.entries(startFor(theme, starts).others)) {
    made.documentElement.style.setProperty(property, value);
  }
  const around = made.createElement('div');
  if (language !== 'page') around.lang = language;
  for (const section of sections) around.append(sectionOf(made, section, configuration));
  made.body.append(around, '\n');
  return page;
}

function sectionOf(
  page: Document,
  { name, heading, introduction }: Configuration['sections'][number],
  configuration: Configuration,
): HTMLElement {
  const section = page.createElement(`iclei-${name}`);
  const set = (attributes: Record<string, string | undefined>, target: Element = section) => {
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== undefined) target.setAttribute(attribute, value);
    }
  };
  const add = (tag: string, text: string, attributes: Record<string, string | undefined>) => {
    if (text.trim() === '') return;
    const child = page.createElement(tag);
    child.textContent = text;
    set(attributes, child);
    section.append(child);
  };
  const link = (text: string) =>
    isAddress(text) && !isLikelyHost(text) && !isQuoted(text) ? text : undefined;
  const { links, milestones, impacts, cityName, isNewestFirst, hasFigures } = configuration;
  if (name === 'lang-switch') {
    set({ names: configuration.switch.hasNames ? '' : undefined });
    return section;
  }
  set({ 'heading-level': String(configuration.headingLevel) });
  add('span', heading, { slot: 'heading' });
  add('p', introduction, { slot: 'introduction' });
  if (name === 'pillars') {
    set({
      'work-href': link(links.work),
      'agendas-href': link(links.agendas),
      'activities-href': link(links.activities),
    });
  } else if (name === 'timeline') {
    set({ name: cityName, order: isNewestFirst ? 'newest-first' : 'oldest-first' });
    for (const { year, text } of milestones) {
      add('iclei-milestone', text, { year: readYear(year.trim()) ? year : undefined });
    }
  } else if (name === 'impact-list') {
    set({ name: cityName, 'no-figures': hasFigures ? undefined : '' });
    for (const { value, text } of impacts) {
      add('iclei-impact', text, { value: value.trim() ? value : undefined });
    }
  }
  return section;
}

/** Waits until every section shows a language. */
export const isShown = (page: Pasted, locale: string): Promise<void> =>
  until(
    () => page.sections().every((section) => languageOf(section) === locale),
    `not every section showed ${locale}: ${page
      .sections()
      .map((each) => `${each.localName} ${languageOf(each)}`)
      .join(', ')}`,
  );

const pieces =
  '[part~=base], [part~=heading], [part~=text], [part~=action], [part~=year], [part~=value], [part~=own]';

function colorsIn(section: HTMLElement): string[] {
  const view = section.ownerDocument.defaultView!;
  return [...section.shadowRoot!.querySelectorAll(pieces)].map((piece) => {
    const { color, backgroundColor, backgroundImage, fontWeight } = view.getComputedStyle(piece);
    return [color, backgroundColor, backgroundImage, fontWeight].join(' ');
  });
}

/** What there is to see of a section, without white space, which HTML joins. */
const textOf = (section: HTMLElement): string =>
  [...textsIn(section.shadowRoot!), ...textsIn(section)]
    .filter(isSeen)
    .map(({ data }) => data)
    .join('')
    .replaceAll(/[\s\p{Cc}]/gu, '');

/** What a page shows: its sections in order, each with its text, language, links and colours. */
export function viewOf({ document, sections }: Pasted): unknown {
  const looks = (scheme: string) => {
    document.documentElement.style.colorScheme = scheme;
    return sections().map(colorsIn);
  };
  return {
    sections: sections().map((section) => ({
      tag: section.localName,
      language: languageOf(section),
      text: textOf(section),
      headings: [...section.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
        ({ localName }) => localName,
      ),
      links: [...section.shadowRoot!.querySelectorAll('a')].map((a) => a.getAttribute('href')),
    })),
    light: looks('light'),
    dark: looks('dark'),
  };
}

/** All words that the sections show, but for the switch: it has none where no script runs. */
export const wordsOf = (page: Pasted): string[] =>
  page
    .sections()
    .filter(({ localName }) => localName !== 'iclei-lang-switch')
    .flatMap((section) => [...textsIn(section.shadowRoot!), ...textsIn(section)])
    .filter(isSeen)
    .flatMap(({ data }) => data.split(/[\s\p{Cc}]+/u))
    .filter((word) => word !== '');
