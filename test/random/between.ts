/** What a section makes of what stands between its tags, by the model of the page. */
import { isOurs, tree, type Part } from './model.js';

/** The entries that a section has places for. */
export const entryTag: Record<string, string> = {
  'iclei-timeline': 'iclei-milestone',
  'iclei-impact-list': 'iclei-impact',
};

/** What a page has for a section without saying where. */
const loose = ({ children }: Part): Part[] =>
  children.filter(({ attributes }) => !attributes.has('slot'));

/** The entries that a section shows, in the order of the page, however they are wrapped. */
export const entriesOf = (section: Part): Part[] =>
  loose(section)
    .flatMap((child) => (isOurs(child) ? [] : [...tree(child)]))
    .filter(({ tag }) => tag === entryTag[section.tag]);

/** Whether a part is an element with a hyphen that the section has no place for. */
const isMore = (section: Part, part: Part): boolean =>
  part.tag.includes('-') && part.tag !== entryTag[section.tag];

const slots = ['heading', 'introduction', 'actions'];

const slot = (name: string, parts: readonly Part[]) =>
  `<slot ${name}>${parts.map(({ key }) => `{${key}}`).join('')}</slot>`;

/** What is shown below a section: all of it, if there is more than fallback, and slots that it has not. */
export function restOf(section: Part): string {
  const known = section.tag === 'iclei-hero' ? [...slots, 'media'] : slots;
  const hasMore = loose(section).some((child) =>
    [...tree(child)].some((part) => isMore(section, part)),
  );
  const unknownSlotted = section.children.filter(
    ({ attributes }) => attributes.get('slot') && !known.includes(attributes.get('slot')!),
  );
  // A browser puts all of a name into the first slot that has it.
  const unknown = unknownSlotted.map((stranger, index) => {
    const name = stranger.attributes.get('slot')!;
    const same = unknownSlotted.filter(({ attributes }) => attributes.get('slot') === name);
    return slot(name, same[0] === unknownSlotted[index] ? same : []);
  });
  return `${hasMore ? slot('', loose(section)) : ''}${unknown.join('')}`;
}
