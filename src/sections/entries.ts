import type { ReactiveControllerHost } from 'lit';
import { listenToChildren, type Listener } from '../language/page.js';

/** What a member adds to a section: a child of it, which stays where it is and is shown in a slot. */
export interface Entry {
  readonly element: Element;
  /** What its attribute says, without the spaces around it. */
  readonly value: string;
  /** The name of its slot. */
  readonly slot: string;
}

/**
 * Follows the children of a section that are entries, as they come, go and change.
 *
 * @param name the entries' tag.
 * @param attribute what tells one from another.
 * @returns what reads the entries in the order of the page, each in a slot of its own.
 */
export function followEntries(
  section: ReactiveControllerHost & Listener,
  name: string,
  attribute: string,
): () => Entry[] {
  section.addController({
    hostConnected() {
      listenToChildren(section, attribute);
      // They may have changed while the section was out of the page.
      section.requestUpdate();
    },
  });
  return () =>
    [...section.children].flatMap((child, index) => {
      // Some editors put a paragraph around what they do not know.
      const element = child.localName === name ? child : child.querySelector(name);
      if (element) {
        const value = element.getAttribute(attribute)?.trim() ?? '';
        return { element, value, slot: (child.slot = `entry-${index}`) };
      }
      if (child.slot.startsWith('entry-')) {
        // The entry has left its paragraph, which would stand in the place of another one.
        child.slot = '';
      }
      return [];
    });
}
