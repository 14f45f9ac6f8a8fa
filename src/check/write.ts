import { locales } from '../language/locales.js';
import { matchLocale } from '../language/match.js';
import type { Notice } from '../notices/notice.js';
import { withScheme } from './address.js';
import { attributesOf, homeOf, slotsOf } from './elements.js';
import { distance, nearestName } from './names.js';
import { tornFrom, withoutQuotes } from './quotes.js';
import { startTag, wholeTag, type Changes } from './tag.js';
import { msg, plain } from './words.js';

/** The name that is likely meant, if one is near. */
const nearest = (name: string, known: readonly string[]): string | undefined =>
  known
    .filter((candidate) => distance(name, candidate) <= Math.max(2, candidate.length / 3))
    .sort((one, other) => distance(name, one) - distance(name, other))[0];

/** Where the script stands beside the check, as the page has the check. */
function scriptAddress(): string {
  const script = document.querySelector('script[src*="check-"]')?.getAttribute('src');
  return script?.replace(/check-[\w-]*\.js.*$/, 'iclei.js') ?? '/iclei/iclei.js';
}

const switchLabel = () =>
  plain(
    msg('Language, at the foot of the page', {
      id: 'check.switch-label',
      desc: 'Check of a page, an example of a name for a second language switch, as screen readers say it.',
    }),
  );

/** What to write in the place of an attribute without sense: nothing, so that the default is there. */
function changesFor({ topic, attribute = '', detail = '' }: Notice, element: Element): Changes {
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
      const meant = nearest(attribute, attributesOf(element.localName));
      return {
        [attribute]: undefined,
        ...(meant && !element.hasAttribute(meant) && { [meant]: value }),
      };
    }
    case 'unknown-slot': {
      const { localName = '' } = element.parentElement ?? {};
      return { slot: nearest(value.toLowerCase(), slotsOf(localName)) };
    }
    case 'media':
      return { slot: 'media' };
    case 'quotes':
      return {
        ...Object.fromEntries(tornFrom(element, attribute).map((name) => [name, undefined])),
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

/** What to write instead, as HTML or a rule of a style sheet; nothing where there is nothing to copy. */
export function writeInstead(notice: Notice): string | undefined {
  const { topic, element, detail = '' } = notice;
  if (topic === 'contrast') {
    const [property = '', , , , , mended = ''] = detail.split(' ');
    return `:root {\n  ${property}: ${mended};\n}`;
  }
  if (topic === 'set-locale') {
    return `setLocale('${locales[0]?.code ?? ''}')`;
  }
  if (!element) {
    return undefined;
  }
  switch (topic) {
    case 'script':
      return `<script type="module" src="${scriptAddress()}"></script>`;
    case 'tag':
      return wholeTag(element, {}, nearestName(element.localName));
    case 'not-closed':
      return wholeTag(element, {}, element.localName, '');
    case 'misplaced': {
      const home = homeOf(element.localName);
      return `<${home}>\n  ${wholeTag(element)}\n</${home}>`;
    }
    case 'empty-entry':
      return wholeTag(element, {}, element.localName, '…');
    case 'lang-code':
      // Often <html> or <body>, of which the rest is not shown.
      return startTag(element, changesFor(notice, element));
    default:
      return wholeTag(element, changesFor(notice, element));
  }
}
