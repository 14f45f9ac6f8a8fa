/** What changes the language of something. */
import { setLocale } from '../../src/index.js';
import { textsIn } from '../sections/seen.js';
import { isOurs, rootOf, type Page, type Part } from './model.js';
import {
  attribute,
  find,
  isElement,
  isFree,
  isSwitch,
  pick,
  setAttribute,
  type Run,
} from './finding.js';
import { currentOf, hasLinks, isKnown, locales, regionOf, tags } from './oracle.js';

/** Whether a part is in the page, be it in a shadow root. */
function isConnected(page: Page, part: Part): boolean {
  const root = rootOf(part);
  return root === page.html || (root.tag === '#root' && isConnected(page, root.parent!));
}

export const languages: Record<string, Run> = {
  lang: attribute('lang', isElement, [null, null, null, ...Object.keys(tags)]),
  dir: attribute('dir', isElement, [null, null, 'rtl', 'rtl', 'ltr', 'auto']),
  translate(page, one) {
    const part = find(page, one, isOurs);
    const root = (part?.node as Element | undefined)?.shadowRoot;
    const language = root?.querySelector('.base')?.getAttribute('lang');
    if (!part || !root || !language) return undefined;
    part.translated = language;
    for (const text of [...textsIn(root)].filter(({ data }) => data.trim())) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append('A translator’s words');
    }
    return { words: `${part.key} is translated` };
  },
  for(page, one, other, what) {
    const region = find(page, other, isFree);
    const given = [null, 'nothing', region?.key ?? null, region?.key ?? null];
    return setAttribute(page, find(page, one, isSwitch), 'for', pick(given, what));
  },
  setLocale(page, _one, _other, what) {
    const tag = pick(Object.keys(tags), what);
    if (!page.choice) return undefined;
    setLocale(tag);
    if (isKnown(tag)) page.choice = tags[tag];
    return { words: `setLocale("${tag}")` };
  },
  press(page, one, other, what) {
    const part = find(page, one, (part) => isSwitch(part) && isConnected(page, part));
    const element = part?.node as HTMLElement | undefined;
    const button = element?.shadowRoot!.querySelectorAll('button')[what % locales.length];
    const target = part && (regionOf(page, part) ?? page);
    if (!target || !button || hasLinks(part) || (target === page && !page.choice)) return undefined;
    const isPrevented = other % 5 === 0;
    const locale = button.lang;
    const previous = currentOf(page, part);
    const events: unknown[] = [];
    const hear = (event: CustomEvent) => {
      events.push(event.detail);
      if (isPrevented) event.preventDefault();
    };
    document.addEventListener('iclei-lang-change', hear);
    button.click();
    document.removeEventListener('iclei-lang-change', hear);
    const heard = JSON.stringify(locale === previous ? [] : [{ locale, previous }]);
    if (JSON.stringify(events) !== heard) {
      throw new Error(`${part.key} said ${JSON.stringify(events)} and not ${heard}`);
    }
    if (!isPrevented || locale === previous) target.choice = locale;
    return { words: `${locale} is pressed on ${part.key}${isPrevented ? ', and prevented' : ''}` };
  },
};
