import type { Notice } from '../../notices/notice.js';
import { nameOf } from '../../sections/content.js';
import { attributesOf, isEntry, isGlobal, slotsOf } from '../elements.js';
import { distance, names, nearestName } from '../names.js';
import { elementsOf, oursIn, sectionAround, sectionsIn, type Root } from '../page.js';

/**
 * Whether the page itself has registered a custom element with this name. `:defined` also matches
 * elements without a hyphen, which cannot be custom elements.
 */
const isOfPage = (element: Element) =>
  element.localName.includes('-') && element.matches(':defined');

/** Tags that look like one of ours but are not, unless the page has registered an element with this name. */
export function misspeltTags(root: Root): Notice[] {
  return elementsOf(root)
    .filter((element) => {
      const { localName: name } = element;
      const isNear = name.includes('-') && distance(name, nearestName(name)) <= 2;
      return (name.startsWith('iclei') || isNear) && !names.includes(name) && !isOfPage(element);
    })
    .map((element) => ({ topic: 'tag', element }));
}

/** Attributes that neither the element of ours nor every HTML element has. */
export function unknownAttributes(root: Root): Notice[] {
  return oursIn(root).flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => !isGlobal(name) && !attributesOf(nameOf(element)).includes(name))
      .map((attribute): Notice => ({ topic: 'unknown-attribute', element, attribute })),
  );
}

/** Children of a section with a `slot` that the section does not have. */
export function unknownSlots(root: Root): Notice[] {
  return sectionsIn(root).flatMap((section) =>
    [...section.children]
      .filter((child) => {
        const { slot } = child;
        // Earlier versions assigned each entry a slot of its own.
        const isOfEntry = isEntry(nameOf(child)) || slot.startsWith('entry-');
        return slot !== '' && !isOfEntry && !slotsOf(nameOf(section)).includes(slot);
      })
      .map((element): Notice => ({ topic: 'unknown-slot', element, attribute: 'slot' })),
  );
}

/** Pictures and videos between the tags of Hero without `slot="media"`. */
export function picturesWithoutSlot(root: Root): Notice[] {
  return elementsOf(root)
    .filter((element) => {
      const parent = element.parentElement;
      const isInHero = [parent, parent?.localName === 'p' ? parent.parentElement : null].some(
        (around) => around && nameOf(around) === 'iclei-hero',
      );
      const isInSlot = element.slot !== '' || parent?.slot !== '';
      const isPicture = ['img', 'picture', 'video', 'figure'].includes(element.localName);
      return isPicture && isInHero && !isInSlot && sectionAround(element);
    })
    .map((element) => ({ topic: 'media', element }));
}
