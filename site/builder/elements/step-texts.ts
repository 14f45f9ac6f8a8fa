/** The titles of the steps, and what a place in the configuration is called. */
import { msg } from '@lit/localize';
import { colorTexts, linkTexts } from '../texts.js';
import type { ColorName } from '../configuration/configuration.js';
import { impactTexts, milestoneTexts } from './city-texts.js';

export const stepTexts = () => ({
  sections: msg('Choose the sections', {
    id: 'builder.step.sections',
    desc: 'Builder, title of a step. At most 45 characters.',
  }),
  page: msg('Fit them to your page', {
    id: 'builder.step.page',
    desc: 'Builder, title of a step: language and level of the headings. At most 45 characters.',
  }),
  city: msg('Add your city', {
    id: 'builder.step.city',
    desc: 'Builder, title of a step: name, milestones, impacts. At most 45 characters.',
  }),
  links: msg('Set the links', {
    id: 'builder.step.links',
    desc: 'Builder, title of a step. At most 45 characters.',
  }),
  colors: msg('Choose the colours', {
    id: 'builder.step.colors',
    desc: 'Builder, title of a step. At most 45 characters.',
  }),
  delivery: msg('Say where it goes', {
    id: 'builder.step.delivery',
    desc: 'Builder, title of a step: the kind of website. At most 45 characters.',
  }),
  result: msg('Copy and paste', {
    id: 'builder.step.result',
    desc: 'Builder, title of the last step. At most 45 characters.',
  }),
});

/** Where a field is, such as “Milestone 3” for `milestones.2.year`, or the title of its step. */
export const placeText = (field: string): string => {
  const [list = '', name = '', color] = field.split('.');
  const steps = stepTexts();
  const number = Number(name) + 1;
  if (list === 'milestones') return name ? milestoneTexts().entry(number) : steps.city;
  if (list === 'impacts') return name ? impactTexts().entry(number) : steps.city;
  if (list === 'theme') return color ? colorTexts()[color as ColorName] : steps.colors;
  if (list === 'links') return linkTexts()[name as keyof ReturnType<typeof linkTexts>];
  return { cityName: steps.city, delivery: steps.delivery }[list] ?? steps.sections;
};
