import { html, type TemplateResult } from 'lit';

/** The default level of a section's heading. */
export const defaultLevel = 2;

const levels = [1, 2, 3, 4, 5, 6];

/**
 * The level that a page has set, from 1 to 6, or undefined if the value is not a level.
 *
 * @param value the attribute converted to a number, or null if it is absent. A framework may set the property
 *   to a string, and resets it with undefined or an empty string.
 */
export function readLevel(value: number | string | null | undefined): number | undefined {
  const asked = value === '' ? undefined : value;
  return levels.find((level) => level === Number(asked ?? defaultLevel));
}

/**
 * The strings of a template whose tag name depends on a level, because Lit allows no expression in a
 * tag name. They are created once, because Lit identifies a template by its strings.
 */
const templates = (attributes: string): readonly TemplateStringsArray[] =>
  levels.map((level) => {
    const strings = [`<h${level} ${attributes}>`, `</h${level}>`];
    return Object.assign(strings, { raw: strings });
  });

const titles = templates('id="title" part="heading"');
const subtitles = templates('part="subheading"');

/** The heading of a section, which is also the section's accessible name. A page can replace its content. */
export const title = (level: number, content: unknown): TemplateResult =>
  html(titles[level - 1], html`<slot name="heading">${content}</slot>`);

/** A heading inside a section: one level below the section's own, but at most 6. */
export const subtitle = (level: number, content: unknown): TemplateResult =>
  html(subtitles[Math.min(level, 5)], content);
