import { nearestDeclaration, ownDeclaration } from '../../language/resolve.js';
import type { Notice, Topic } from '../../notices/notice.js';
import { isAddress } from '../../sections/address.js';
import { nameOf } from '../../sections/content.js';
import { readYear } from '../../sections/timeline/order.js';
import { isLikelyHost } from '../address.js';
import { attributesOf, booleanAttributesOf } from '../elements.js';
import { oursIn, type Root } from '../page.js';
import { isQuoted } from '../quotes.js';

const isLevel = (value: string) => /^\s*0*[1-6](\.0*)?\s*$/.test(value);

const isOrder = (value: string) => ['', 'newest-first', 'oldest-first'].includes(value);

/** Whether a script or a framework has set the year as a property, which leaves no attribute. */
const hasYear = ({ year }: Element & { year?: string | number | null }) =>
  readYear(String(year ?? '').trim()) !== undefined;

/** Whether a value is valid, by the name of the attribute. */
const rules: Readonly<Partial<Record<string, (value: string, element: Element) => boolean>>> = {
  'heading-level': isLevel,
  order: isOrder,
  year: (value) => readYear(value.trim()) !== undefined,
  for: (value, element) => {
    const root = element.getRootNode() as Partial<NonElementParentNode>;
    return Boolean(root.getElementById?.(value) ?? element.ownerDocument.getElementById(value));
  },
  'work-href': isAddress,
  'agendas-href': isAddress,
  'activities-href': isAddress,
};

/** Values in typographic quotation marks, which become part of the value. */
export function quotedValues(root: Root): Notice[] {
  return oursIn(root).flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => isQuoted(element.getAttribute(name) ?? ''))
      .map((attribute): Notice => ({ topic: 'quotes', element, attribute })),
  );
}

/** Invalid values of our own attributes. */
export function wrongValues(root: Root): Notice[] {
  return oursIn(root).flatMap((element) =>
    attributesOf(nameOf(element)).flatMap((attribute): Notice[] => {
      const value = element.getAttribute(attribute);
      // A milestone without a year is as wrong as one with an invalid year.
      const isWrong =
        value === null
          ? attribute === 'year' && !hasYear(element)
          : !(rules[attribute]?.(value, element) ?? true);
      return isWrong ? [{ topic: attribute as Topic, element, attribute }] : [];
    }),
  );
}

/** Boolean attributes with a value that is meant to turn them off. */
export function invalidBooleans(root: Root): Notice[] {
  return oursIn(root).flatMap((element) =>
    booleanAttributesOf(nameOf(element))
      .filter((name) => /^(false|0|no|off|none|null)$/i.test(element.getAttribute(name) ?? ''))
      .map((attribute): Notice => ({ topic: 'boolean', element, attribute })),
  );
}

/** Addresses of another site without a scheme, such as `www.example.org`. */
export function addressesWithoutScheme(root: Root): Notice[] {
  return oursIn(root).flatMap((section) => {
    const own = attributesOf(nameOf(section))
      .filter((name) => name.endsWith('-href'))
      .map((attribute) => ({ element: section, attribute }));
    const links = [...section.querySelectorAll('a[href]')]
      // Each of several nested elements reports only its own links.
      .filter((link) => link.closest(CSS.escape(section.localName)) === section)
      .map((element) => ({ element, attribute: 'href' }));
    return [...own, ...links]
      .filter(({ element, attribute }) => isLikelyHost(element.getAttribute(attribute) ?? ''))
      .map((place): Notice => ({ topic: 'address', ...place }));
  });
}

/** Unsupported languages on an element of ours, and labels used instead of codes on it or around it. */
export function wrongLanguages(root: Root): Notice[] {
  const seen = new Set<Element>();
  return oursIn(root).flatMap((section): Notice[] => {
    const own = ownDeclaration(section);
    const { element, match } = own ?? nearestDeclaration(section) ?? {};
    if (!element || !match || seen.has(element)) {
      return [];
    }
    seen.add(element);
    if (match.correct) {
      return [{ topic: 'lang-code', element, attribute: 'lang' }];
    }
    return own && !match.known && attributesOf(nameOf(section)).includes('heading-level')
      ? [{ topic: 'lang', element, attribute: 'lang' }]
      : [];
  });
}
