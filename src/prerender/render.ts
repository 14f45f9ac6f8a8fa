import { render, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, LitElement } from 'lit';
import type { Locale } from '../language/locales.js';
import { withLocale } from '../language/msg.js';
import { IcleiAbout } from '../sections/about/about.js';
import { IcleiHero } from '../sections/hero/hero.js';
import { IcleiImpactList } from '../sections/impact-list/impact-list.js';
import { IcleiLangSwitch } from '../sections/lang-switch/lang-switch.js';
import { IcleiPillars } from '../sections/pillars/pillars.js';
import { IcleiTimeline } from '../sections/timeline/timeline.js';
import type { Language } from './language.js';
import { noticeCount, place } from './notices.js';
import { PageElement, type PageNode } from './page-node.js';
import { mark } from '../language/prerendered.js';
import { valueOf, type Tag } from './tag.js';

const sections: Readonly<Partial<Record<string, typeof LitElement>>> = {
  'iclei-hero': IcleiHero,
  'iclei-about': IcleiAbout,
  'iclei-pillars': IcleiPillars,
  'iclei-timeline': IcleiTimeline,
  'iclei-impact-list': IcleiImpactList,
  'iclei-lang-switch': IcleiLangSwitch,
};

/** What a section needs to know about the page. */
export interface Surroundings extends Language {
  /** The language that a switch marks as the current one. */
  readonly current: Locale;
  /** The content between the section's tags, without what the command has written there. */
  readonly childNodes: readonly PageNode[];
}

/**
 * Renders the content of a section's shadow root, without its styles, and with a mark that identifies
 * what it was made from. Collects notices about invalid values.
 */
export function renderSection(tag: Tag, surroundings: Surroundings): string {
  const { locale, isInOtherLanguage, current, childNodes } = surroundings;
  const SectionClass = sectionClass(tag);
  // Reading this property finalizes the class, as its registration does in a browser.
  const attributes = SectionClass.observedAttributes;
  const element = new SectionClass();
  place(element, tag);
  const node = new PageElement(tag);
  Object.defineProperties(element, {
    locale: { value: locale },
    isInOtherLanguage: { value: isInOtherLanguage },
    // A switch would read it from the page.
    current: { get: () => current, set: () => undefined },
    getRootNode: { value: () => node },
    ownerDocument: { value: { getElementById: () => null } },
    // Plain HTML of an earlier run has already been removed.
    wordsIn: { value: () => '' },
    // So that its own `lang` and `dir` count, as in a browser.
    nodeType: { value: 1 },
    childNodes: { value: childNodes },
    lastChild: { value: childNodes.at(-1) ?? null },
    nextSibling: { value: node.nextSibling },
    parentNode: { value: node.parentNode },
    getAttribute: { value: (name: string) => node.getAttribute(name) },
    querySelector: { value: (selector: string) => node.querySelector(selector) },
  });
  for (const name of attributes) {
    const value = valueOf(tag, name);
    if (value !== undefined) {
      element.attributeChangedCallback(name, null, value);
    }
  }
  return withLocale(locale, () => {
    const section = element as unknown as Section;
    const before = noticeCount();
    const value = section.markIn(locale, isInOtherLanguage);
    const template = section.render();
    // Lit's comments mark expressions for hydration; the sections do not hydrate, but render again.
    const content = collectResultSync(render(template, inside)).replaceAll(
      /<!--[^]*?-->|<\?>/g,
      '',
    );
    // Without a mark, the section renders again in the browser: a switch, so that its buttons work, and
    // a section with invalid values, so that the console names them.
    const rendersAgain = tag.name === 'iclei-lang-switch' || noticeCount() > before;
    return rendersAgain ? content : content.replace('>', ` ${mark}="${value}">`);
  });
}

/** The methods of a section that are called here. */
interface Section {
  markIn(locale: Locale, isInOtherLanguage: boolean): string;
  render(): unknown;
}

/** Lit SSR needs a host element to render a slot, but the sections do not use any of its properties. */
const inside = { customElementHostStack: [{}] } as unknown as Partial<RenderInfo>;

/** A prerendered section already has its height, so it does not need the space that a page reserves for it. */
const noReservedSpace = ':host(:not(:defined)){min-height:0!important}';

/** The buttons of a switch do nothing if scripting is disabled. */
const hiddenButtons = '@media (scripting:none){.frame:has(button){visibility:hidden}}';

/** The styles of a section, as the content of a `<style>` element. */
export const stylesOf = (tag: Tag): string =>
  sectionClass(tag)
    .elementStyles.map((styles) => (styles as CSSResult).cssText)
    .join('') +
  noReservedSpace +
  (tag.name === 'iclei-lang-switch' ? hiddenButtons : '');

/**
 * The declarative shadow root of a section.
 *
 * @param content its HTML without the styles.
 */
export const shadowRoot = (content: string, styles: string): string =>
  // The styles are inside the root's only element, so that nothing that the browser parses after the
  // section has upgraded is added beside that element.
  `<template shadowrootmode="open" ${mark}>${content.trim().replace('>', () => `><style>${styles}</style>`)}</template>`;

function sectionClass({ name }: Tag): typeof LitElement {
  const Section = sections[name];
  if (!Section) {
    throw new TypeError(`<${name}> is not a section.`);
  }
  return Section;
}
