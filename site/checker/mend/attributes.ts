import { attributesOf, slotsOf } from '../../../src/check/elements.js';
import { isQuoted, splitFrom } from '../../../src/check/quotes.js';
import { changesFor } from '../../../src/check/write.js';
import type { Notice } from '../../../src/notices/notice.js';
import type { Tag } from '../../../src/prerender/tag.js';
import { renamedAttribute, withAttribute, withoutAttribute, type Repair } from './source.js';

/** A mistake in an attribute, and where it stands in the source. */
export interface Place {
  readonly source: string;
  readonly tag: Tag;
  readonly element: Element;
  readonly notice: Notice;
}

/** The edits that mend an attribute, or undefined if nobody but the author can know what was meant. */
export function repairAttribute(place: Place): Repair[] | undefined {
  const { source, tag, element, notice } = place;
  const { topic, attribute = '' } = notice;
  if (topic === 'quotes') return repairQuotes(place);
  const changes = changesFor(notice, element);
  const value = changes[attribute];
  const range = tag.attributes.get(attribute);
  switch (topic) {
    case 'heading-level':
    case 'lang-code':
    case 'address':
    case 'outline':
      return value === undefined ? undefined : [withAttribute(source, tag, attribute, value)];
    case 'year':
      // Without a year in the value, the check's example is this year.
      return value && range?.value.includes(value)
        ? [withAttribute(source, tag, attribute, value)]
        : undefined;
    case 'order':
      return value === undefined
        ? range && [withoutAttribute(source, range)]
        : [withAttribute(source, tag, attribute, value)];
    case 'boolean':
      return range && [withoutAttribute(source, range)];
    case 'unknown-slot':
      return value && isSlotOf(value, element)
        ? [withAttribute(source, tag, attribute, value)]
        : undefined;
    case 'unknown-attribute': {
      const meant = Object.entries(changes).find(([, text]) => text !== undefined);
      const isKnown = meant && attributesOf(tag.name).includes(meant[0]);
      return range && isKnown ? [renamedAttribute(range, meant[0], meant[1] ?? '')] : undefined;
    }
    default:
      return undefined;
  }
}

const isSlotOf = (slot: string, { parentElement }: Element) =>
  slotsOf(parentElement?.localName ?? '').includes(slot);

/** A value between typographic quotation marks, which the parser splits at each space. */
function repairQuotes({ source, tag, element, notice }: Place): Repair[] | undefined {
  const { attribute = '' } = notice;
  const first = tag.attributes.get(attribute);
  const rest = splitFrom(element, attribute).map((name) => tag.attributes.get(name));
  const last = rest.at(-1) ?? first;
  if (!first || !last) return undefined;
  const [, text = ''] = /^[^=]*=\s*([^]*)$/.exec(source.slice(first.start, last.end)) ?? [];
  const isWhole = /^["']/.test(text);
  const value = isWhole ? first.value.trim() : text.trim();
  const inner = value.slice(1, -1);
  // Only if both marks are there and none is inside: they could be the author's own, as in a name.
  const isSure = value.length > 1 && isQuoted(value.slice(0, 1)) && isQuoted(value.slice(-1));
  if (!isSure || /[“”„«»「」『』"<>]/.test(inner)) return undefined;
  const decoded = isWhole ? inner.trim().replaceAll('&', '&amp;') : inner.trim();
  return [{ start: first.start, end: last.end, text: `${attribute}="${decoded}"` }];
}
