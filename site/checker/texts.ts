import { msg, str } from '@lit/localize';
import type { FindingTopic } from './mend/finding.js';

/** The texts of the form. */
export const formTexts = () => ({
  label: msg('The HTML of your page', {
    id: 'checker.label',
    desc: 'Checker, label of the large text field into which HTML is pasted. At most 40 characters.',
  }),
  hint: msg('Paste a whole page or a part of one, or drop its file here.', {
    id: 'checker.hint',
    desc: 'Checker, below the label of the text field: one sentence. A file can be dropped on the field. At most 90 characters.',
  }),
  file: msg('Or choose a file', {
    id: 'checker.file',
    desc: 'Checker, label of the control that opens a file from the disk. At most 40 characters.',
  }),
  privacy: msg('Nothing leaves your browser: no server sees your page.', {
    id: 'checker.privacy',
    desc: 'Checker, beside the button: one sentence. At most 90 characters.',
  }),
  check: msg('Check', {
    id: 'checker.check',
    desc: 'Checker, button that checks the HTML. At most 20 characters.',
  }),
  checking: msg('The HTML is being checked.', {
    id: 'checker.checking',
    desc: 'Checker, while the check runs: one sentence. At most 60 characters.',
  }),
  changed: msg('The HTML has changed. Check it again.', {
    id: 'checker.changed',
    desc: 'Checker, above a result that is no longer about the HTML in the field: two sentences. At most 80 characters.',
  }),
});

/** Why there is no result. */
export const errorTexts = () => ({
  empty: msg('Paste HTML or choose a file first.', {
    id: 'checker.empty',
    desc: 'Checker, where the button is pressed and there is no HTML: one sentence. At most 70 characters.',
  }),
  encoding: msg('This file is not in UTF-8. Save it as UTF-8, then choose it again.', {
    id: 'checker.file-encoding',
    desc: 'Checker, where a file cannot be read: two sentences. Not to be translated: UTF-8, the name of an encoding. At most 110 characters.',
  }),
  unloadable: msg('The check could not be loaded. Press the button again when you are online.', {
    id: 'checker.unloadable',
    desc: 'Checker, where a script of the check could not be loaded: two sentences. At most 120 characters.',
  }),
});

export type ErrorName = keyof ReturnType<typeof errorTexts>;

/** The texts of the result. */
export const resultTexts = () => ({
  title: msg('Result', {
    id: 'checker.result',
    desc: 'Checker, heading above what the check has found. At most 30 characters.',
  }),
  corrected: msg('Corrected in the HTML below.', {
    id: 'checker.corrected',
    desc: 'Checker, below a mistake that the check has corrected: one sentence. At most 60 characters.',
  }),
  yourself: msg('Correct this yourself.', {
    id: 'checker.yourself',
    desc: 'Checker, below a mistake that only the author of the page can correct: one sentence. At most 60 characters.',
  }),
  script: msg(
    'No line in this HTML loads the script of the sections. That is all right if your page has that line elsewhere.',
    {
      id: 'checker.script',
      desc: 'Checker, a note where the HTML has sections but no script: two sentences. The line is a line of HTML. At most 170 characters.',
    },
  ),
  colors: msg(
    'Colours can only be checked on the page itself. Add #iclei-check to the end of its address.',
    {
      id: 'checker.colors',
      desc: 'Checker, last line of the result: two sentences. Not to be translated: #iclei-check. At most 140 characters.',
    },
  ),
  mended: msg('Corrected HTML', {
    id: 'checker.mended',
    desc: 'Checker, heading above the HTML in which mistakes are corrected, and label of its text field. At most 40 characters.',
  }),
  same: msg('Everything else is as you wrote it.', {
    id: 'checker.same',
    desc: 'Checker, below the heading of the corrected HTML: one sentence. At most 70 characters.',
  }),
  copy: msg('Copy', {
    id: 'checker.copy',
    desc: 'Checker, button that copies the corrected HTML. At most 20 characters.',
  }),
  download: msg('Download', {
    id: 'checker.download',
    desc: 'Checker, link that downloads the corrected HTML as a file. At most 25 characters.',
  }),
  use: msg('Use it and check again', {
    id: 'checker.use',
    desc: 'Checker, button that puts the corrected HTML into the text field and checks it. At most 40 characters.',
  }),
});

/** Where a mistake is. It is a button, which shows the place in the text field. */
export const lineText = (line: number): string =>
  msg(str`Line ${line}`, {
    id: 'checker.line',
    desc: 'Checker, button that selects the place of a mistake in the HTML. The value is the number of the line. At most 20 characters.',
  });

/** In which languages the sections are. */
export const languagesText = (names: string): string =>
  msg(str`Languages of the sections: ${names}.`, {
    id: 'checker.languages',
    desc: 'Checker, what was looked at. The value is a list of languages, each by its own name. At most 60 characters without the list.',
  });

/** How many mistakes the list leaves out. */
export const moreText = (count: number): string =>
  msg(str`And ${count} more. Correct these first, then check again.`, {
    id: 'checker.more',
    desc: 'Checker, at the end of a very long list of mistakes: two sentences. The value is a number. At most 90 characters.',
  });

const quotationMark = () =>
  msg('There is a quotation mark too few or too many.', {
    id: 'checker.quotation-mark',
    desc: 'Checker, what is wrong with a tag: one sentence. At most 90 characters.',
  });

const syntaxTexts: Partial<Record<FindingTopic, () => string>> = {
  encoding: () =>
    msg('The page says that it is not in UTF-8. Save it as UTF-8, and write this line.', {
      id: 'checker.encoding',
      desc: 'Checker, what is wrong with a page: two sentences. Not to be translated: UTF-8. The line is the HTML below. At most 120 characters.',
    }),
  'not-allowed': () =>
    msg('HTML does not allow this tag here. Move it to another place.', {
      id: 'checker.not-allowed',
      desc: 'Checker, what is wrong with a tag: two sentences. At most 100 characters.',
    }),
  'closes-nothing': () =>
    msg('This end tag closes nothing.', {
      id: 'checker.closes-nothing',
      desc: 'Checker, what is wrong with an end tag such as </iclei-about>: one sentence. At most 70 characters.',
    }),
  cut: () =>
    msg('The HTML ends inside this tag.', {
      id: 'checker.cut',
      desc: 'Checker, what is wrong with a page that is cut off: one sentence. At most 70 characters.',
    }),
  'duplicate-attribute': () =>
    msg('An attribute is written twice. The first one counts.', {
      id: 'checker.duplicate-attribute',
      desc: 'Checker, what is wrong with a tag: two sentences. At most 90 characters.',
    }),
  'missing-whitespace-between-attributes': () =>
    msg('A space is missing between two attributes.', {
      id: 'checker.missing-space',
      desc: 'Checker, what is wrong with a tag: one sentence. At most 80 characters.',
    }),
  'missing-attribute-value': () =>
    msg('A value is missing after the equals sign.', {
      id: 'checker.missing-value',
      desc: 'Checker, what is wrong with a tag: one sentence. At most 80 characters.',
    }),
  'unexpected-equals-sign-before-attribute-name': () =>
    msg('There is no attribute name before the equals sign.', {
      id: 'checker.missing-name',
      desc: 'Checker, what is wrong with a tag: one sentence. At most 90 characters.',
    }),
};

/** What is wrong with a tag, where only the parser knows and the check has no words for it. */
export const syntaxText = (topic: FindingTopic): string => (syntaxTexts[topic] ?? quotationMark)();
