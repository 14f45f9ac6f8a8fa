import type { Notice } from '../../notices/notice.js';
import { attributesOf, isEntry, isGlobal, slotsOf } from '../elements.js';
import { distance, names, nearestName } from '../names.js';
import { elementsOf, oursIn, sectionAround, sectionsIn, type Root } from '../page.js';

/** Whether the page has an element of this name. What has no hyphen cannot be one, and counts as defined. */
const isOfPage = (element: Element) =>
  element.localName.includes('-') && element.matches(':defined');

/** A tag that looks like one of ours and is none, unless the page has an element of this name. */
export function misspeltTags(root: Root): Notice[] {
  return elementsOf(root)
    .filter((element) => {
      const { localName: name } = element;
      const isNear = name.includes('-') && distance(name, nearestName(name)) <= 2;
      return (name.startsWith('iclei') || isNear) && !names.includes(name) && !isOfPage(element);
    })
    .map((element) => ({ topic: 'tag', element }));
}

/** An attribute that an element of ours does not have, and no other element either. */
export function unknownAttributes(root: Root): Notice[] {
  return oursIn(root).flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => !isGlobal(name) && !attributesOf(element.localName).includes(name))
      .map((attribute): Notice => ({ topic: 'unknown-attribute', element, attribute })),
  );
}

/** A child of a section in a slot that the section does not have. */
export function unknownSlots(root: Root): Notice[] {
  return sectionsIn(root).flatMap((section) =>
    [...section.children]
      .filter(({ slot, localName }) => {
        // Versions before this one gave an entry a slot of its own.
        const isOfEntry = isEntry(localName) || slot.startsWith('entry-');
        return slot !== '' && !isOfEntry && !slotsOf(section.localName).includes(slot);
      })
      .map((element): Notice => ({ topic: 'unknown-slot', element, attribute: 'slot' })),
  );
}

/** A picture or video between the tags of Hero that does not say that it takes the skyline's place. */
export function picturesWithoutSlot(root: Root): Notice[] {
  return elementsOf(root)
    .filter((element) => {
      const parent = element.parentElement;
      const isInHero = [parent, parent?.localName === 'p' ? parent.parentElement : null].some(
        (around) => around?.localName === 'iclei-hero',
      );
      const isInSlot = element.slot !== '' || parent?.slot !== '';
      const isPicture = ['img', 'picture', 'video', 'figure'].includes(element.localName);
      return isPicture && isInHero && !isInSlot && sectionAround(element);
    })
    .map((element) => ({ topic: 'media', element }));
}
