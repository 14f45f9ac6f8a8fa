import { sourceLocale } from '../language/locales.js';
import { matchLocale } from '../language/match.js';
import type { Notice } from '../notices/notice.js';
import { nameOf } from '../sections/content.js';
import { withScheme } from './address.js';
import { attributesOf, slotsOf } from './elements.js';
import { distance, names, nearestName, sectionNames } from './names.js';
import { sectionAround, sectionTagFor } from './page.js';
import { splitFrom, withoutQuotes } from './quotes.js';
import { startTag, wholeTag, type Changes } from './tag.js';
import { msg, plain } from './words.js';

/** The known name that was probably meant, if one is similar enough. */
const nearest = (name: string, known: readonly string[]): string | undefined =>
  known.find((candidate) => name.length > 2 && candidate.startsWith(name)) ??
  known
    .filter((candidate) => distance(name, candidate) <= Math.max(2, candidate.length / 3))
    .sort((one, other) => distance(name, one) - distance(name, other))
    .at(0);

/** The address of the script, which is in the same folder as the check. */
function scriptAddress(): string {
  const script = document.querySelector('script[src*="check-"]')?.getAttribute('src');
  return script?.replace(/check-[\w-]*\.js.*$/, 'iclei.js') ?? '/iclei/iclei.js';
}

const switchLabel = () =>
  plain(
    msg('Language, at the foot of the page', {
      id: 'check.switch-label',
      desc: 'Check of a page, an example of a name for a second language switch, as screen readers say it. At most 40 characters.',
    }),
  );

/** How to correct an invalid attribute. By default it is removed, so that the default applies. */
export function changesFor(
  { topic, attribute = '', detail = '' }: Notice,
  element: Element,
): Changes {
  const value = element.getAttribute(attribute) ?? '';
  switch (topic) {
    case 'heading-level':
      return { [attribute]: '2' };
    case 'order':
      return { [attribute]: nearest(value.toLowerCase(), ['newest-first', 'oldest-first']) };
    case 'year': {
      const [year] = /\b[1-9]\d{3}\b/.exec(value) ?? [];
      return { [attribute]: year ?? String(new Date().getFullYear()) };
    }
    case 'work-href':
    case 'agendas-href':
    case 'activities-href':
      return { [attribute]: 'https://example.org/' };
    case 'address':
      return { [attribute]: withScheme(value) };
    case 'lang-code':
      return { [attribute]: matchLocale(value).locale };
    case 'unknown-attribute': {
      const meant = nearest(attribute, attributesOf(nameOf(element)));
      return {
        [attribute]: undefined,
        ...(meant && !element.hasAttribute(meant) && { [meant]: value }),
      };
    }
    case 'unknown-slot': {
      const slots = element.parentElement ? slotsOf(nameOf(element.parentElement)) : [];
      return { slot: nearest(value.toLowerCase(), slots) };
    }
    case 'quotes':
      return {
        ...Object.fromEntries(splitFrom(element, attribute).map((name) => [name, undefined])),
        [attribute]: withoutQuotes(element, attribute),
      };
    case 'outline':
      return { [attribute]: String(Number(detail.split(' ')[0]) + 1) };
    case 'switch-name':
      return { [attribute]: switchLabel() };
    default:
      return { [attribute]: undefined };
  }
}

/** The element that was probably meant by a misspelt tag. An entry has text or is inside a section. */
export function meantBy(element: Element): string {
  const isEntryLike = element.textContent.trim() !== '' || sectionAround(element);
  return isEntryLike
    ? nearestName(element.localName)
    : (nearest(element.localName, sectionNames) ?? nearestName(element.localName));
}

/**
 * The HTML or CSS to write instead, or undefined if there is nothing to copy.
 *
 * @param others the other notices about the same element, which the HTML fixes too.
 */
export function writeInstead(notice: Notice, others: readonly Notice[]): string | undefined {
  const { topic, element, detail = '' } = notice;
  if (topic === 'contrast') {
    const [property = '', , , , , corrected = ''] = detail.split(' ');
    return `:root {\n  ${property}: ${corrected};\n}`;
  }
  if (topic === 'set-locale') {
    return `setLocale('${sourceLocale}')`;
  }
  if (!element) {
    return undefined;
  }
  if (topic === 'script') {
    return `<script type="module" src="${scriptAddress()}"></script>`;
  }
  const changes = Object.assign(
    {},
    ...[...others, notice].map((each) => (each.attribute ? changesFor(each, element) : {})),
    topic === 'media' ? { slot: 'media' } : {},
  ) as Changes;
  switch (topic) {
    case 'tag':
      return wholeTag(element, changes, meantBy(element));
    case 'not-closed':
      return wholeTag(element, changes, element.localName, '');
    case 'misplaced': {
      const section = sectionTagFor(element);
      return `<${section}>\n  ${wholeTag(element, changes)}\n</${section}>`;
    }
    case 'empty-entry':
      return wholeTag(element, changes, element.localName, '…');
    default:
      // Only the start tag of an element that is not ours, such as <html>.
      return names.includes(nameOf(element)) || topic === 'media' || topic === 'unknown-slot'
        ? wholeTag(element, changes)
        : startTag(element, changes);
  }
}
