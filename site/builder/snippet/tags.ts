/** The tags of the sections, with what the city has added. */
import type { Configuration, Impact, Milestone, Section } from '../configuration/configuration.js';
import { valid } from '../configuration/problems.js';
import {
  block,
  directionOf,
  element,
  inlineHtml,
  lineOf,
  textHtml,
  type Attributes,
} from './html.js';

/** How the city's own entries are written. */
export interface TagOptions {
  /**
   * Whether what is in attributes, such as a year, is also there as text, for a page from which the tags are removed.
   * It has the mark of fallback content, which gives way to the section.
   */
  readonly isReadable: boolean;
}

/** The attribute that marks fallback content (src/language/prerendered.ts). */
const mark = 'data-iclei';

/** A text, or undefined if there is nothing to read in it. */
const textIn = (text: string): string | undefined => lineOf(text) || undefined;

function levelOf({ headingLevel }: Configuration): Attributes {
  return { 'heading-level': headingLevel === 2 ? undefined : String(headingLevel) };
}

function attributesOf(name: Section['name'], configuration: Configuration): Attributes {
  const { links, isNewestFirst, hasFigures, cityName, milestones, impacts } = configuration;
  const level = levelOf(configuration);
  switch (name) {
    case 'lang-switch':
      return { names: configuration.switch.hasNames, persist: configuration.switch.isPersistent };
    case 'pillars':
      return {
        ...level,
        'work-href': valid(links.work, 'address'),
        'agendas-href': valid(links.agendas, 'address'),
        'activities-href': valid(links.activities, 'address'),
      };
    case 'timeline':
      return {
        ...level,
        // It labels the city's own entries.
        name: milestones.some(isWritten) ? textIn(cityName) : undefined,
        order: isNewestFirst ? 'newest-first' : undefined,
      };
    case 'impact-list':
      return {
        ...level,
        name: impacts.some(isWritten) ? textIn(cityName) : undefined,
        'no-figures': !hasFigures,
      };
    default:
      return level;
  }
}

/** An entry without text shows nothing. */
const isWritten = ({ text }: Milestone | Impact): boolean => textIn(text) !== undefined;

/** An entry. Its label is in an attribute, which is lost with the tag. */
function entry(
  tag: string,
  attribute: string,
  label: string | undefined,
  text: string,
  { isReadable }: TagOptions,
): string {
  const html = element(tag, { [attribute]: label, ...directionOf(text) }, textHtml(text));
  if (!isReadable) {
    return html;
  }
  const readable = label ? `${element('strong', { [mark]: true }, inlineHtml(label))} ` : '';
  return element('p', {}, readable + html);
}

function entriesOf(
  name: Section['name'],
  { milestones, impacts, cityName }: Configuration,
  options: TagOptions,
): readonly string[] {
  const entries =
    name === 'timeline'
      ? milestones
          .filter(isWritten)
          .map(({ year, text }) =>
            entry('iclei-milestone', 'year', valid(year, 'year'), text, options),
          )
      : name === 'impact-list'
        ? impacts
            .filter(isWritten)
            .map(({ value, text }) => entry('iclei-impact', 'value', textIn(value), text, options))
        : [];
  // The mark is inside an element with entries, because `prerender` removes what has it and is not.
  return options.isReadable && entries.length > 0 && textIn(cityName)
    ? block('div', {}, [
        element('p', { [mark]: true }, element('strong', {}, inlineHtml(cityName))),
        ...entries,
      ])
    : entries;
}

/** The lines of a section. The switch has no heading and no introduction. */
function sectionLines(
  { name, heading, introduction }: Section,
  configuration: Configuration,
  options: TagOptions,
): readonly string[] {
  const slotted = (tag: string, slot: string, text: string, html: string) =>
    textIn(text) && name !== 'lang-switch'
      ? [element(tag, { slot, ...directionOf(text) }, html)]
      : [];
  return block(`iclei-${name}`, attributesOf(name, configuration), [
    ...slotted('span', 'heading', heading, inlineHtml(heading)),
    ...slotted('p', 'introduction', introduction, textHtml(introduction)),
    ...entriesOf(name, configuration, options),
  ]);
}

/** The lines of all sections, in the order of the page. */
export const sectionTags = (configuration: Configuration, options: TagOptions): readonly string[] =>
  configuration.sections.flatMap((section) => sectionLines(section, configuration, options));
