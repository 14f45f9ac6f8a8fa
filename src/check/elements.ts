/** What each element of ours takes. A test holds it to the manifest that is made of the elements. */

interface Description {
  /** Its own attributes: the value to write, by the name. */
  readonly attributes: readonly string[];
  /** Those of them that are on by being there. */
  readonly switches?: readonly string[];
  readonly slots: readonly string[];
}

const slots = ['heading', 'introduction', 'actions'];

const descriptions: Readonly<Partial<Record<string, Description>>> = {
  'iclei-hero': { attributes: ['heading-level'], slots: [...slots, 'media'] },
  'iclei-about': { attributes: ['heading-level'], slots },
  'iclei-pillars': {
    attributes: ['heading-level', 'work-href', 'agendas-href', 'activities-href'],
    slots,
  },
  'iclei-timeline': { attributes: ['heading-level', 'order', 'name'], slots },
  'iclei-impact-list': {
    attributes: ['heading-level', 'no-figures', 'name'],
    switches: ['no-figures'],
    slots,
  },
  'iclei-lang-switch': {
    attributes: ['for', 'label', 'names', 'persist'],
    switches: ['names', 'persist'],
    slots: [],
  },
  'iclei-milestone': { attributes: ['year'], slots: [] },
  'iclei-impact': { attributes: ['value'], slots: [] },
};

/** The attributes that an element has beside those of every HTML element. */
export const attributesOf = (tag: string): readonly string[] => descriptions[tag]?.attributes ?? [];

/** The attributes of an element that are on by being there. */
export const switchesOf = (tag: string): readonly string[] => descriptions[tag]?.switches ?? [];

/** The slots of an element that have a name. */
export const slotsOf = (tag: string): readonly string[] => descriptions[tag]?.slots ?? [];

/** The attributes that every HTML element has, and those that scripts and frameworks write. */
const everywhere = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint ' +
    'exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce ' +
    'part popover role slot spellcheck style tabindex title translate typeof property about vocab ' +
    'resource prefix xmlns writingsuggestions'
  ).split(' '),
);

/** Whether an attribute is one that every element may have: of HTML, of a script or of a framework. */
export const isGlobal = (name: string): boolean =>
  everywhere.has(name) || /^(data|aria|x|v|ng|hx|wire|up)-|^on|[^a-z-]/.test(name);

/** The section that shows an entry. */
export const homeOf = (entry: string): string =>
  entry === 'iclei-impact' ? 'iclei-impact-list' : 'iclei-timeline';

/** Whether an element is an entry of a city's own. */
export const isEntry = (tag: string): boolean =>
  tag === 'iclei-milestone' || tag === 'iclei-impact';
