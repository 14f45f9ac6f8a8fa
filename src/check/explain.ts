import { locales } from '../language/locales.js';
import { matchLocale } from '../language/match.js';
import type { Topic } from '../notices/notice.js';

const address = 'it takes an address with http:, https: or mailto:, or a relative one.';

/**
 * Says in one or two sentences what is wrong, what is shown instead and what to write.
 *
 * @param tag the element's name.
 * @param value the value of the attribute, if it is one that is wrong.
 */
export function explain(topic: Topic, tag: string, value: string): string {
  switch (topic) {
    case 'heading-level':
      return 'it takes a whole number from 1 to 6. The heading has level 2.';
    case 'order':
      return 'it takes newest-first or oldest-first. The earliest event stands first.';
    case 'year':
      return 'it takes a year from 1 to 9999. The event stands at the end.';
    case 'for':
      return 'it takes the id of an element of the page. The switch is for the whole page.';
    case 'work-href':
      return `${address} The link leads to https://iclei.org/our_approach/.`;
    case 'agendas-href':
    case 'activities-href':
      return `${address} The link leads to https://iclei.org/.`;
    case 'lang-code':
      return `it is no code of a language. Write lang="${matchLocale(value).locale}".`;
    case 'lang':
      return `it takes ${locales.map(({ code }) => code).join(', ')}. The section shows English.`;
    case 'not-closed':
      return `what stands between its tags is shown below it. If the tag has no end, write <${tag}></${tag}>.`;
    case 'misplaced':
      return tag === 'iclei-impact'
        ? 'it belongs into <iclei-impact-list>.'
        : 'it belongs into <iclei-timeline>.';
    case 'unknown-slot':
      return 'the section has no such slot. What is in it is shown below.';
    case 'media':
      return 'write slot="media" into the picture.';
    case 'tag':
      return 'it is no element of ICLEI.';
  }
}
