import { html, type TemplateResult } from 'lit';

/** The level of a section's heading where the page says nothing else. */
export const defaultLevel = 2;

/**
 * The level that a page asks for, from 1 to 6, or nothing if what it asks for is no level.
 *
 * @param value what an attribute was read as: a number, or null where there is none.
 */
export function readLevel(value: number | null | undefined): number | undefined {
  if (value === null || value === undefined) {
    return defaultLevel;
  }
  return Number.isInteger(value) && value >= 1 && value <= 6 ? value : undefined;
}

type Heading = (content: unknown) => TemplateResult;

// The name of a tag cannot be an expression, so there is a template for each level.
const titles: readonly Heading[] = [
  (content) => html`<h1 id="title" part="heading">${content}</h1>`,
  (content) => html`<h2 id="title" part="heading">${content}</h2>`,
  (content) => html`<h3 id="title" part="heading">${content}</h3>`,
  (content) => html`<h4 id="title" part="heading">${content}</h4>`,
  (content) => html`<h5 id="title" part="heading">${content}</h5>`,
  (content) => html`<h6 id="title" part="heading">${content}</h6>`,
];

const subtitles: readonly Heading[] = [
  (content) => html`<h2 part="subheading">${content}</h2>`,
  (content) => html`<h3 part="subheading">${content}</h3>`,
  (content) => html`<h4 part="subheading">${content}</h4>`,
  (content) => html`<h5 part="subheading">${content}</h5>`,
  (content) => html`<h6 part="subheading">${content}</h6>`,
  (content) => html`<h6 part="subheading">${content}</h6>`,
];

/** The heading of a section, which also gives the section its name. */
export const title = (level: number, content: unknown) => titles[level - 1]?.(content);

/** A heading inside a section: one level below its title, and never below 6. */
export const subtitle = (level: number, content: unknown) => subtitles[level - 1]?.(content);
