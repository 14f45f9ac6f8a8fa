/** The texts that several parts of the builder share. */
import { msg, str } from '@lit/localize';
import type { ColorName, Configuration, SectionName } from './configuration/configuration.js';

/** The name of a section and what it shows. */
export const sectionTexts = (): Record<SectionName, { label: string; hint: string }> => ({
  'lang-switch': {
    label: msg('Language switch', {
      id: 'builder.section.lang-switch',
      desc: 'Builder, name of a section. At most 30 characters.',
    }),
    hint: msg('Visitors choose the language of the sections.', {
      id: 'builder.section.lang-switch.hint',
      desc: 'Builder, what the section “Language switch” is for. At most 80 characters.',
    }),
  },
  hero: {
    label: msg('Opening statement', {
      id: 'builder.section.hero',
      desc: 'Builder, name of a section: the statement “By 2050, two-thirds …” with a skyline. At most 30 characters.',
    }),
    hint: msg('Two-thirds of all humans will live in cities by 2050.', {
      id: 'builder.section.hero.hint',
      desc: 'Builder, what the section “Opening statement” says. At most 80 characters.',
    }),
  },
  about: {
    label: msg('Who we are', {
      id: 'builder.section.about',
      desc: 'Builder, name of a section: as the heading of the section. At most 30 characters.',
    }),
    hint: msg('What ICLEI is, in two paragraphs.', {
      id: 'builder.section.about.hint',
      desc: 'Builder, what the section “Who we are” says. At most 80 characters.',
    }),
  },
  pillars: {
    label: msg('What we do', {
      id: 'builder.section.pillars',
      desc: 'Builder, name of a section: as the heading of the section. At most 30 characters.',
    }),
    hint: msg('Three cards, each with a link.', {
      id: 'builder.section.pillars.hint',
      desc: 'Builder, what the section “What we do” shows. At most 80 characters.',
    }),
  },
  timeline: {
    label: msg('Our development', {
      id: 'builder.section.timeline',
      desc: 'Builder, name of a section: as the heading of the section. At most 30 characters.',
    }),
    hint: msg('ICLEI’s history, with your city’s milestones if you add them.', {
      id: 'builder.section.timeline.hint',
      desc: 'Builder, what the section “Our development” shows. At most 90 characters.',
    }),
  },
  'impact-list': {
    label: msg('Our impacts', {
      id: 'builder.section.impact-list',
      desc: 'Builder, name of a section: as the heading of the section. At most 30 characters.',
    }),
    hint: msg('Figures and results, with your city’s own if you add them.', {
      id: 'builder.section.impact-list.hint',
      desc: 'Builder, what the section “Our impacts” shows. At most 90 characters.',
    }),
  },
});

/** The three links of “What we do”. */
export const linkTexts = (): Record<keyof Configuration['links'], string> => ({
  work: msg('“Get to know how we work” leads to', {
    id: 'builder.link.work',
    desc: 'Builder, label of a field for an address. Quote the link as it is translated in the section “What we do”. At most 70 characters.',
  }),
  agendas: msg('“Find out about our agendas” leads to', {
    id: 'builder.link.agendas',
    desc: 'Builder, label of a field for an address. Quote the link as it is translated in the section “What we do”. At most 70 characters.',
  }),
  activities: msg('“Engage in our activities” leads to', {
    id: 'builder.link.activities',
    desc: 'Builder, label of a field for an address. Quote the link as it is translated in the section “What we do”. At most 70 characters.',
  }),
});

/** What each of the colours is used for. */
export const colorTexts = (): Record<ColorName, string> => ({
  accent: msg('Links and highlights', {
    id: 'builder.color.accent',
    desc: 'Builder, name of a colour: of links, years and large figures. At most 35 characters.',
  }),
  'accent-wash': msg('Background of the impacts', {
    id: 'builder.color.accent-wash',
    desc: 'Builder, name of a colour. At most 35 characters.',
  }),
  ink: msg('Text', {
    id: 'builder.color.ink',
    desc: 'Builder, name of a colour. At most 35 characters.',
  }),
  'ink-soft': msg('Secondary text', {
    id: 'builder.color.ink-soft',
    desc: 'Builder, name of a colour: of text that matters less. At most 35 characters.',
  }),
  paper: msg('Background', {
    id: 'builder.color.paper',
    desc: 'Builder, name of a colour: of the background of most sections. At most 35 characters.',
  }),
  wash: msg('Background around the cards', {
    id: 'builder.color.wash',
    desc: 'Builder, name of a colour: of the background around the cards of “What we do”. At most 35 characters.',
  }),
  sky: msg('Sky, at the top', {
    id: 'builder.color.sky',
    desc: 'Builder, name of a colour: of the background of the opening statement. At most 35 characters.',
  }),
  'sky-low': msg('Sky, at the bottom', {
    id: 'builder.color.sky-low',
    desc: 'Builder, name of a colour: of the background of the opening statement. At most 35 characters.',
  }),
  'sky-ink': msg('Text on the sky', {
    id: 'builder.color.sky-ink',
    desc: 'Builder, name of a colour: of the text of the opening statement. At most 35 characters.',
  }),
  light: msg('Lit windows', {
    id: 'builder.color.light',
    desc: 'Builder, name of a colour: of lit windows in the picture of a skyline, and of “two-thirds”. At most 35 characters.',
  }),
  'light-off': msg('Dark windows', {
    id: 'builder.color.light-off',
    desc: 'Builder, name of a colour: of unlit windows in the picture of a skyline. At most 35 characters.',
  }),
});

/** The light and the dark page, as the choices of the preview and of the colours name them. */
export const schemeTexts = (): Record<'light' | 'dark', string> => ({
  light: msg('Light', {
    id: 'builder.scheme.light',
    desc: 'Builder: how a page looks that is light. At most 15 characters.',
  }),
  dark: msg('Dark', {
    id: 'builder.scheme.dark',
    desc: 'Builder: how a page looks in the dark mode of a device. At most 15 characters.',
  }),
});

/** What the visitor hears after an entry has moved. */
export const movedText = (label: string, place: number, count: number): string =>
  msg(str`${label}: now at place ${place} of ${count}.`, {
    id: 'builder.moved',
    desc: 'Builder, said by screen readers after a section or an entry has moved. The values are its name, its place, and the number of places. At most 40 characters without them.',
  });
