import type { Mistake, MistakeKind } from '../../../src/prerender/mistakes.js';
import { insertion, withoutAttribute, type Repair } from './source.js';

/** The kinds of mistakes that `#iclei-check` finds as well, and explains. */
const ofCheck: readonly MistakeKind[] = ['unknown', 'not-closed'];

export const isOfParser = (
  mistake: Mistake,
): mistake is Mistake & { kind: Exclude<MistakeKind, 'unknown' | 'not-closed'> } =>
  !ofCheck.includes(mistake.kind);

/** Where the tag around an offset begins and ends. */
export function tagAround(source: string, offset: number): { start: number; end: number } {
  const start = source[offset] === '<' ? offset : Math.max(0, source.lastIndexOf('<', offset));
  const end = source.indexOf('>', Math.max(offset, start));
  return { start, end: end < 0 ? source.length : end + 1 };
}

/** The edits that mend a mistake which only the parser finds, if what was meant is certain. */
export function repairSyntax(source: string, { kind, start }: Mistake): Repair[] | undefined {
  switch (kind) {
    case 'closes-nothing':
      return [{ ...tagAround(source, start), text: '' }];
    case 'missing-whitespace-between-attributes':
      return [insertion(start, ' ')];
    case 'duplicate-attribute':
      return withoutRepeated(source, start);
    default:
      return undefined;
  }
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Removes an attribute that is written twice: a browser uses the first. */
function withoutRepeated(source: string, offset: number): Repair[] | undefined {
  const { start } = tagAround(source, offset);
  const nameEnd = start + (/^<[^\s/>]*/.exec(source.slice(start, start + 100))?.[0].length ?? 1);
  const seen = new Set<string>();
  for (const found of source.slice(nameEnd, offset + 10_000).matchAll(attribute)) {
    const [text, name = ''] = found;
    const from = nameEnd + found.index;
    if (seen.has(name.toLowerCase()) && offset <= from + name.length + 1) {
      return [withoutAttribute(source, { start: from, end: from + text.length })];
    }
    if (from > offset) return undefined;
    seen.add(name.toLowerCase());
  }
  return undefined;
}
