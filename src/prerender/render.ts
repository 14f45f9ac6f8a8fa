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
import { noticesSoFar, place } from './notices.js';
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

/** What a section needs to know of the page. */
export interface Surroundings extends Language {
  /** The language that a switch marks as the current one. */
  readonly current: Locale;
  /** What stands between the section's tags, but for what the command has put there. */
  readonly childNodes: readonly PageNode[];
}

/**
 * What stands in the shadow root of a section, without its styles, and with a mark that says what it
 * was made of. Says where it sees no sense.
 */
export function renderSection(tag: Tag, surroundings: Surroundings): string {
  const { locale, isInOtherLanguage, current, childNodes } = surroundings;
  const SectionClass = sectionClass(tag);
  // Reading them makes the class ready, as its registration does in a browser.
  const attributes = SectionClass.observedAttributes;
  const element = new SectionClass();
  place(element, tag);
  const node = new PageElement(tag);
  Object.defineProperties(element, {
    locale: { value: locale },
    isInOtherLanguage: { value: isInOtherLanguage },
    // A switch would look for it in the page.
    current: { get: () => current, set: () => undefined },
    getRootNode: { value: () => node },
    ownerDocument: { value: { getElementById: () => null } },
    // Plain HTML of an earlier run has been taken away already.
    wordsIn: { value: () => '' },
    // Its own attributes count for its language and direction, as in a browser.
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
    const before = noticesSoFar();
    const value = section.markIn(locale, isInOtherLanguage);
    const template = section.render();
    // Lit marks where its values stand; the sections render anew and do not look.
    const content = collectResultSync(render(template, inside)).replaceAll(
      /<!--[^]*?-->|<\?>/g,
      '',
    );
    // A switch needs its buttons, and what makes no sense is to be said in the console too. So both
    // render again in the browser.
    const rendersAgain = tag.name === 'iclei-lang-switch' || noticesSoFar() > before;
    return rendersAgain ? content : content.replace('>', ` ${mark}="${value}">`);
  });
}

/** What is called of a section. */
interface Section {
  markIn(locale: Locale, isInOtherLanguage: boolean): string;
  render(): unknown;
}

/** A slot asks for the element around it; what it would know of it, no section needs. */
const inside = { customElementHostStack: [{}] } as unknown as Partial<RenderInfo>;

/** A prerendered section has its height, and none of the room that a page keeps for one that comes. */
const noRoom = ':host(:not(:defined)){min-height:0!important}';

/** The choices of a switch do nothing where no script ever runs. */
const noButtons = '@media (scripting:none){.frame:has(button){visibility:hidden}}';

/** The styles of a section, as they stand in a `<style>`. */
export const stylesOf = (tag: Tag): string =>
  sectionClass(tag)
    .elementStyles.map((styles) => (styles as CSSResult).cssText)
    .join('') +
  noRoom +
  (tag.name === 'iclei-lang-switch' ? noButtons : '');

/**
 * The declarative shadow root of a section.
 *
 * @param content what stands in it.
 */
export const shadowRoot = (content: string, styles: string): string =>
  // The styles stand inside the one element of the root: what a browser still reads of it when the
  // section runs does then not come to stand beside it.
  `<template shadowrootmode="open" ${mark}>${content.trim().replace('>', () => `><style>${styles}</style>`)}</template>`;

function sectionClass({ name }: Tag): typeof LitElement {
  const Section = sections[name];
  if (!Section) {
    throw new TypeError(`<${name}> has no section.`);
  }
  return Section;
}
