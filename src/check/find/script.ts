import type { Notice } from '../../notices/notice.js';
import { sectionsIn, type Root } from '../page.js';

/** The first section of a page, if none of its sections has upgraded. */
export function missingScript(root: Root): Notice[] {
  const sections = sectionsIn(root);
  const runs = sections.some((section) => section.matches(':defined'));
  return runs ? [] : sections.slice(0, 1).map((element) => ({ topic: 'script', element }));
}
