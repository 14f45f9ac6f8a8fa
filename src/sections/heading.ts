import { html, type TemplateResult } from 'lit';

/** The level of a section's heading where the page says nothing else. */
export const defaultLevel = 2;

const levels = [1, 2, 3, 4, 5, 6];

/**
 * The level that a page asks for, from 1 to 6, or nothing if what it asks for is no level.
 *
 * @param value what an attribute was read as: a number, or null where there is none.
 */
export function readLevel(value: number | null | undefined): number | undefined {
  return levels.find((level) => level === (value ?? defaultLevel));
}

/**
 * The strings of a template with a tag whose name depends on a level, which no expression can do.
 * They are made once, because Lit tells templates apart by them.
 */
const templates = (attributes: string): readonly TemplateStringsArray[] =>
  levels.map((level) => {
    const strings = [`<h${level} ${attributes}>`, `</h${level}>`];
    return Object.assign(strings, { raw: strings });
  });

const titles = templates('id="title" part="heading"');
const subtitles = templates('part="subheading"');

/** The heading of a section, which also gives the section its name. A page can put its own there. */
export const title = (level: number, content: unknown): TemplateResult =>
  html(titles[level - 1], html`<slot name="heading">${content}</slot>`);

/** A heading inside a section: one level below its title, and never below 6. */
export const subtitle = (level: number, content: unknown): TemplateResult =>
  html(subtitles[Math.min(level, 5)], content);
