import { sectionFor } from '../../../src/check/elements.js';
import { names } from '../../../src/check/names.js';
import type { Page } from '../../../src/prerender/read.js';
import { within, type Tag } from '../../../src/prerender/tag.js';
import { endTagStart, type Repair } from './source.js';

/** Elements around an entry that it can leave without leaving an empty wrapper behind. */
const around = /^(html|body|main|article|section|div)$/;

/**
 * The edits that move an entry into the section that it belongs to, or undefined if the page has no such
 * section or several.
 */
export function repairPlace(source: string, page: Page, entry: Tag): Repair[] | undefined {
  const homes = page.ours.filter(({ name }) => name === sectionFor(entry.name));
  const home = homes.at(0);
  const parent = entry.parent?.name ?? 'body';
  const isAlone = ![...within(entry)].some(
    (tag) => tag !== entry && (names.includes(tag.name) || !tag.isClosed),
  );
  if (
    homes.length !== 1 ||
    !home?.isClosed ||
    !entry.isClosed ||
    !isAlone ||
    !(names.includes(parent) || around.test(parent)) ||
    [...within(entry)].includes(home)
  ) {
    return undefined;
  }
  const text = source.slice(entry.start, entry.end);
  return [removal(source, entry), addition(source, home, text, entry.start)];
}

/** Removes an entry, and its whole line if nothing else is on it. */
function removal(source: string, { start, end }: Tag): Repair {
  const indent = /(?<=^|\n)[ \t]*$/.exec(source.slice(0, start));
  const rest = /^[ \t]*\r?\n/.exec(source.slice(end));
  return indent && rest
    ? { start: indent.index, end: end + rest[0].length, text: '' }
    : { start, end, text: '' };
}

/** Adds an entry at the end of its section, on a line of its own if the end tag has one. */
function addition(source: string, home: Tag, text: string, from: number): Repair {
  const end = endTagStart(source, home);
  const line = /(?<=\n)[ \t]*$/.exec(source.slice(home.opening.end, end));
  if (!line) {
    return { start: end, end, text, from };
  }
  const start = home.opening.end + line.index;
  const newline = source[start - 2] === '\r' ? '\r\n' : '\n';
  const indent = `${line[0]}  `;
  return { start, end: start, text: indent + text + newline, from: from - indent.length };
}
