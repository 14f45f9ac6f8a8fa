import { msg, str } from '@lit/localize';
import { getLocale } from './language.js';

/** Sentences after each other. Japanese and Chinese have no spaces between them. */
export const sentences = (...texts: string[]): string =>
  texts.join(['ja', 'zh-Hans'].includes(getLocale()) ? '' : ' ');

/** A number as the language writes it, with at most one decimal place. */
export const figure = (value: number): string =>
  new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(value);

/** What something is, and then more about it. */
export const labelled = (label: string, text: string): string =>
  msg(str`${label}: ${text}`, {
    id: 'builder.labelled',
    desc: 'Builder, a label and what it is about, such as “Copy: where the sections are to show” or “Step 3: Enter a year.” The values are both; only the mark between them is to be translated. At most 5 characters without them.',
  });
