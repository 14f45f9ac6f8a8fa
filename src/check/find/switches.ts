import type { Notice } from '../../notices/notice.js';
import { nameOf } from '../../sections/content.js';
import { elementsOf, type Root } from '../page.js';

/** Language switches with the same name as a previous one. */
export function switchesWithSameName(root: Root): Notice[] {
  const labels = new Set<string>();
  return elementsOf(root)
    .filter((element) => nameOf(element) === 'iclei-lang-switch')
    .flatMap((element): Notice[] => {
      const label = element.getAttribute('label')?.trim() ?? '';
      const isTaken = labels.has(label);
      labels.add(label);
      return isTaken ? [{ topic: 'switch-name', element, attribute: 'label' }] : [];
    });
}
