/**
 * The contract on languages, once more and independently of `src/language/`: what each element of a
 * page has to show. It knows the page as a model, and asks no browser.
 */
import { everything, isOurs, rootOf, switchTag, tree, type Page, type Part } from './model.js';

export const locales = ['en', 'es', 'fr', 'pt', 'ko', 'ja', 'zh-Hans'];

/** What people write into `lang`, and the language that it leads to (rules 2 and 3). */
export const tags: Record<string, string> = {
  ...Object.fromEntries(locales.map((locale) => [locale, locale])),
  ...{ 'fr-CA': 'fr', 'pt-PT': 'pt', pt_BR: 'pt', 'ES-419': 'es', ' ja ': 'ja', 'en-GB': 'en' },
  ...{ zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-Hans-SG': 'zh-Hans', 'zh-TW': 'en', 'zh-HK': 'en' },
  ...{ jp: 'ja', kr: 'ko', cn: 'zh-Hans', 'zh-Hant': 'en', de: 'en', xx: 'en', '': 'en' },
  ...{ 'not a language': 'en', 'x-klingon': 'en', 'ja-Latn': 'en' },
};

/** The tags that mean no language of ours, which `setLocale` refuses. */
export const isKnown = (tag: string): boolean => tags[tag] !== 'en' || /^en/.test(tag);

/** The slot that a part is shown in: the first of its name in its parent's shadow. */
function slotOf(part: Part): Part | undefined {
  const root = part.parent?.root;
  const name = part.attributes.get('slot') ?? '';
  if (!root || part.tag === '#root') return undefined;
  for (const other of tree(root)) {
    if (other.tag === 'slot' && (other.attributes.get('name') ?? '') === name) return other;
  }
  return undefined;
}

/** What is around a part as a visitor sees it. */
const around = (part: Part): Part | undefined => slotOf(part) ?? part.parent;

function* outwards(start: Part): Generator<Part> {
  for (let part: Part | undefined = start; part; part = around(part)) yield part;
}

/** What the nearest part at or around a part says that has an attribute. */
export function nearest(name: 'lang' | 'dir', start: Part | undefined): string | undefined {
  for (const part of start ? outwards(start) : []) {
    const value = part.attributes.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function nearestLang(start: Part | undefined): string | undefined {
  const tag = nearest('lang', start);
  return tag === undefined ? undefined : tags[tag];
}

/** The language at a place, by the nearest choice or else the nearest `lang` (rules 1 and 6). */
export function localeAt(page: Page, place: Part): string {
  for (const { choice } of outwards(place)) {
    if (choice) return choice;
  }
  return page.choice ?? nearestLang(place) ?? 'en';
}

/** The language of an element of ours. */
export function localeOf(page: Page, part: Part): string {
  const own = part.attributes.get('lang');
  return own === undefined ? localeAt(page, part) : tags[own]!;
}

/** Whether the page around an element is in another language than the element. */
export function isInOtherLanguage(page: Page, part: Part): boolean {
  const outside = nearestLang(around(part));
  return outside !== undefined && outside !== localeOf(page, part);
}

/** What a switch is for: the part with the id in `for`, beside the switch or in the page. */
export function regionOf(page: Page, part: Part): Part | undefined {
  const id = part.attributes.get('for');
  const find = (root: Part) => [...tree(root)].find(({ key }) => key === id);
  return id === undefined ? undefined : (find(rootOf(part)) ?? find(page.html));
}

/** The language that a switch marks as current. */
export const currentOf = (page: Page, part: Part): string =>
  localeAt(page, regionOf(page, part) ?? page.html);

/** Whether an element of ours stands at or in a part, as a visitor sees it. */
export const isHome = (page: Page, region: Part): boolean =>
  [...everything(page.html)].some((part) => isOurs(part) && [...outwards(part)].includes(region));

/** Whether a switch shows the page's links in the place of its choices. */
export const hasLinks = (part: Part): boolean =>
  part.tag === switchTag && part.children.some(({ attributes }) => attributes.has('hreflang'));

/** Whether a part is in the page and a visitor can come to see it. */
export function isShown(page: Page, part: Part): boolean {
  const { parent } = part;
  if (part === page.html) return true;
  if (!parent) return false;
  if (parent.root && part.tag !== '#root') {
    const slot = slotOf(part);
    return slot !== undefined && isShown(page, slot);
  }
  // What has no slot is below the section, if it is an element of ours.
  if (isOurs(parent)) return isOurs(part) && isShown(page, parent);
  const host = rootOf(parent);
  const isFilled =
    parent.tag === 'slot' &&
    host.tag === '#root' &&
    host.parent!.children.some((child) => slotOf(child) === parent);
  return !isFilled && isShown(page, parent);
}
