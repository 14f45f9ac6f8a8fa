/** What a webmaster chooses in the builder. */
import type { Locale } from '../../../src/language/locales.js';

/** The sections in the order of the source text, and the switch. Each is an element's name without `iclei-`. */
export const sectionNames = [
  'lang-switch',
  'hero',
  'about',
  'pillars',
  'timeline',
  'impact-list',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** A section on the page. */
export interface Section {
  readonly name: SectionName;
  /** The webmaster's own heading. Empty: ICLEI's. */
  readonly heading: string;
  /** The webmaster's own introduction. Empty: ICLEI's, or none. */
  readonly introduction: string;
}

/** An event of the city. */
export interface Milestone {
  /** As typed: it is a year only if `problemsOf` finds nothing wrong with it. */
  readonly year: string;
  readonly text: string;
}

/** An impact of the city. */
export interface Impact {
  /** The large figure, such as `500` or `1,500`. Empty: the impact is a statement. */
  readonly value: string;
  readonly text: string;
}

/** What the colours start from: ICLEI's own, one of the example themes, or one colour of the city. */
export const startingThemes = ['iclei', 'town-hall', 'young-city', 'ministry', 'color'] as const;

export type StartingTheme = (typeof startingThemes)[number];

/** The colours that can be changed one by one: the custom properties `--iclei-color-<name>`. */
export const colorNames = [
  'accent',
  'accent-wash',
  'ink',
  'ink-soft',
  'paper',
  'wash',
  'sky',
  'sky-low',
  'sky-ink',
  'light',
  'light-off',
] as const;

export type ColorName = (typeof colorNames)[number];

/** A colour in a light and in a dark page, each as `#rrggbb`, or as typed while it is not one yet. */
export interface ColorPair {
  readonly light: string;
  readonly dark: string;
}

export interface Theme {
  readonly start: StartingTheme;
  /** The city's colour, as typed. Used if `start` is `color`. */
  readonly color: string;
  /** The colours that differ from what the start gives. */
  readonly changes: Readonly<Partial<Record<ColorName, ColorPair>>>;
}

/** The webmaster's situation, which decides what the HTML looks like. */
export const kinds = [
  /** My own pages: a script, styles and tags. */
  'own-pages',
  /** A CMS that keeps HTML: one block without blank lines, the styles in attributes. */
  'keeps-html',
  /** A CMS that removes tags: every word is also plain HTML between the tags. */
  'removes-tags',
  /** As fast as possible: the sections are already in the HTML. */
  'fast',
  /** Only a script's address: the classic bundle, and tags without a script. */
  'script-address',
] as const;

export type Kind = (typeof kinds)[number];

export interface Delivery {
  readonly kind: Kind;
  /** Whether the files come from this site, or from a folder of the webmaster's own. */
  readonly host: 'this-site' | 'own';
  /** The address of the webmaster's own folder, as typed: `/iclei/` or `https://www.example.org/iclei/`. */
  readonly folder: string;
  /** Whether the address names one version that never changes. Otherwise it is the newest compatible one. */
  readonly isPinned: boolean;
  /** Whether the browser verifies the files. Only a pinned version can have hashes. */
  readonly hasIntegrity: boolean;
}

/** Everything that a webmaster chooses. Text is kept as typed, also while it makes no sense yet. */
export interface Configuration {
  /** The sections of the page, in its order. Each name at most once. */
  readonly sections: readonly Section[];
  /** The language of the sections: `page` follows the page. */
  readonly language: 'page' | Locale;
  /** From 1 to 6. */
  readonly headingLevel: number;
  /** The city's name, the label of its own entries. Empty: no label. */
  readonly cityName: string;
  readonly milestones: readonly Milestone[];
  readonly isNewestFirst: boolean;
  readonly impacts: readonly Impact[];
  /** Whether the large figures are shown. */
  readonly hasFigures: boolean;
  /** Where the links of the three pillars lead, as typed. Empty: ICLEI's site. */
  readonly links: { readonly work: string; readonly agendas: string; readonly activities: string };
  readonly switch: {
    /** Whether it remembers a visitor's choice. */
    readonly isPersistent: boolean;
    /** Whether it shows English, Español … instead of ENG, ES … */
    readonly hasNames: boolean;
  };
  readonly theme: Theme;
  readonly delivery: Delivery;
}

/** What the builder starts with: all sections, and nothing of the city. */
export const defaultConfiguration: Configuration = {
  sections: sectionNames.map((name) => ({ name, heading: '', introduction: '' })),
  language: 'page',
  headingLevel: 2,
  cityName: '',
  milestones: [],
  isNewestFirst: false,
  impacts: [],
  hasFigures: true,
  links: { work: '', agendas: '', activities: '' },
  switch: { isPersistent: false, hasNames: false },
  theme: { start: 'iclei', color: '', changes: {} },
  delivery: {
    kind: 'own-pages',
    host: 'this-site',
    folder: '/iclei/',
    isPinned: true,
    hasIntegrity: true,
  },
};
