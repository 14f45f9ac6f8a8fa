/** What the lists of milestones and impacts call their entries and fields. */
import { msg, str } from '@lit/localize';
import type { EntryTexts } from './entry-list.js';

const removeTexts = (): Pick<EntryTexts, 'remove' | 'removeShort' | 'removed'> => ({
  removeShort: msg('Remove', {
    id: 'builder.remove',
    desc: 'Builder, button that removes a milestone or an impact. At most 20 characters.',
  }),
  remove: (name) =>
    msg(str`Remove: ${name}`, {
      id: 'builder.remove.name',
      desc: 'Builder, name of the button that removes a milestone or an impact, read by screen readers. It starts with the text of the button. The value is the name of the entry. At most 20 characters without it.',
    }),
  removed: (name) =>
    msg(str`${name}: removed. You can undo this.`, {
      id: 'builder.removed',
      desc: 'Builder, said by screen readers. The value is the name of a milestone or an impact. At most 50 characters without it.',
    }),
});

export const milestoneTexts = (): EntryTexts => ({
  ...removeTexts(),
  entry: (number) =>
    msg(str`Milestone ${number}`, {
      id: 'builder.milestone',
      desc: 'Builder, name of an entry in the list of milestones. The value is its number. At most 25 characters.',
    }),
  first: msg('Year', {
    id: 'builder.milestone.year',
    desc: 'Builder, label of a field. At most 20 characters.',
  }),
  firstHint: '',
  text: msg('What happened', {
    id: 'builder.milestone.text',
    desc: 'Builder, label of a field. At most 30 characters.',
  }),
  add: msg('Add a milestone', {
    id: 'builder.milestone.add',
    desc: 'Builder, button. At most 30 characters.',
  }),
});

export const impactTexts = (): EntryTexts => ({
  ...removeTexts(),
  entry: (number) =>
    msg(str`Impact ${number}`, {
      id: 'builder.impact',
      desc: 'Builder, name of an entry in the list of impacts. The value is its number. At most 25 characters.',
    }),
  first: msg('Figure (optional)', {
    id: 'builder.impact.value',
    desc: 'Builder, label of a field. At most 30 characters.',
  }),
  firstHint: msg('A number to show in large type, such as 500.', {
    id: 'builder.impact.value.hint',
    desc: 'Builder, hint for the figure of an impact. At most 80 characters.',
  }),
  text: msg('What you have achieved', {
    id: 'builder.impact.text',
    desc: 'Builder, label of a field. At most 40 characters.',
  }),
  add: msg('Add an impact', {
    id: 'builder.impact.add',
    desc: 'Builder, button. At most 30 characters.',
  }),
});
