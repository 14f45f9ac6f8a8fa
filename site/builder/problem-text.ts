import { msg, str } from '@lit/localize';
import { sentences } from '../sentences.js';
import type { Problem, ProblemTopic } from './configuration/problems.js';

/** What is wrong with a value, in words, and how to write it. Nothing if nothing is wrong. */
export const problemText = (problem: Problem | undefined): string => {
  if (!problem) return '';
  const { topic, instead } = problem;
  const texts: Record<ProblemTopic, () => string> = {
    year: () =>
      msg('Enter a year in figures, such as 1998.', {
        id: 'builder.problem.year',
        desc: 'Builder, what is wrong with a value: it is not a year. At most 80 characters.',
      }),
    color: () =>
      msg('Enter a colour as # and six figures or letters, such as #00734d.', {
        id: 'builder.problem.color',
        desc: 'Builder, what is wrong with a value: it is not a colour. Letters from a to f. At most 110 characters.',
      }),
    address: () =>
      msg('Enter the address of a page, such as https://www.example.org/climate.', {
        id: 'builder.problem.address',
        desc: 'Builder, what is wrong with a value: it is not an address. Keep the address. At most 120 characters.',
      }),
    scheme: () =>
      msg('Add https:// at the start of the address.', {
        id: 'builder.problem.scheme',
        desc: 'Builder, what is wrong with a value: it lacks https://. At most 80 characters.',
      }),
    folder: () =>
      msg('Enter the address of a folder, such as /iclei/ or https://www.example.org/iclei/.', {
        id: 'builder.problem.folder',
        desc: 'Builder, what is wrong with a value: it is not the address of a folder. Keep both addresses. At most 130 characters.',
      }),
    'empty-text': () =>
      msg('Enter a text, or remove the entry.', {
        id: 'builder.problem.empty-text',
        desc: 'Builder, what is wrong with a milestone or an impact: its text is empty. At most 80 characters.',
      }),
    quotes: () =>
      msg('Remove the quotation marks.', {
        id: 'builder.problem.quotes',
        desc: 'Builder, what is wrong with a value: it is in quotation marks. At most 100 characters.',
      }),
    'without-section': () =>
      msg('The section that shows these entries is not on the page. Select it in step 1.', {
        id: 'builder.problem.without-section',
        desc: 'Builder, what is wrong: there are milestones or impacts, but not their section. At most 130 characters.',
      }),
    'no-sections': () =>
      msg('Select at least one section.', {
        id: 'builder.problem.no-sections',
        desc: 'Builder, what is wrong: no section is selected. At most 60 characters.',
      }),
  };
  const text = texts[topic]();
  return instead
    ? sentences(
        text,
        msg(str`Did you mean ${instead}?`, {
          id: 'builder.problem.instead',
          desc: 'Builder, after what is wrong with a value. The value is what was probably meant, such as a year or an address. At most 30 characters without it.',
        }),
      )
    : text;
};
