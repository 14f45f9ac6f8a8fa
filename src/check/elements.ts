/** The attributes and slots of each element. A test compares them with the manifest. */

interface Description {
  /** The attributes that the element has in addition to those of every HTML element. */
  readonly attributes: readonly string[];
  /** The boolean ones among them. */
  readonly booleans?: readonly string[];
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
    booleans: ['no-figures'],
    slots,
  },
  'iclei-lang-switch': {
    attributes: ['for', 'label', 'names', 'persist'],
    booleans: ['names', 'persist'],
    slots: [],
  },
  'iclei-milestone': { attributes: ['year'], slots: [] },
  'iclei-impact': { attributes: ['value'], slots: [] },
};

/** The attributes that an element has in addition to those of every HTML element. */
export const attributesOf = (tag: string): readonly string[] => descriptions[tag]?.attributes ?? [];

/** The boolean attributes of an element. */
export const booleanAttributesOf = (tag: string): readonly string[] =>
  descriptions[tag]?.booleans ?? [];

/** The named slots of an element. */
export const slotsOf = (tag: string): readonly string[] => descriptions[tag]?.slots ?? [];

/** The attributes that every HTML element has, and some that scripts and frameworks write. */
const everywhere = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint ' +
    'exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce ' +
    'part popover role slot spellcheck style tabindex title translate typeof property about vocab ' +
    'resource prefix xmlns writingsuggestions'
  ).split(' '),
);

/** Whether any element can have an attribute, from HTML, a script or a framework. */
export const isGlobal = (name: string): boolean =>
  everywhere.has(name) || /^(data|aria|x|v|ng|hx|wire|up)-|^on|[^a-z-]/.test(name);

/** The section that shows an entry. */
export const sectionFor = (entry: string): string =>
  entry === 'iclei-impact' ? 'iclei-impact-list' : 'iclei-timeline';

/** Whether an element is one of a city's own entries. */
export const isEntry = (tag: string): boolean =>
  tag === 'iclei-milestone' || tag === 'iclei-impact';
